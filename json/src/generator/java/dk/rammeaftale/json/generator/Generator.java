package dk.rammeaftale.json.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes what is committed but made of the records: started in the folder of this module, by {@code MadeFilesTest}. */
public final class Generator {

    private static final String MADE = "<!-- from here on made by src/generator -->\n";

    private Generator() {}

    /**
     * Writes the files.
     *
     * @param folder the folder to write them to, named as in this module
     * @throws IOException if one can't be written
     */
    public static void main(String... folder) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path to = Path.of(folder[0], file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "src/main/resources/dk/rammeaftale/json/schema-" + FormatPage.VERSION + ".json",
                text(SchemaMaker.schema(FormatPage.VERSION)));
        String page = Files.readString(Path.of("FORMAT.md"));
        files.put("FORMAT.md", page.substring(0, page.indexOf(MADE) + MADE.length()) + FormatPage.text());
        return files;
    }

    private static String text(JsonNode json) {
        var printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return JsonMapper.shared().writer().with(printer).writeValueAsString(json) + "\n";
    }
}
