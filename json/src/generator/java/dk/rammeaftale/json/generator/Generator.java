package dk.rammeaftale.json.generator;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the committed files that are derived from the records. {@code MadeFilesTest} runs it in the folder of this
 * module.
 */
public final class Generator {

    private static final String MADE = "<!-- from here on made by src/generator -->\n";

    private static final List<Class<?>> DOCUMENTS =
            List.of(Document.class, FrameworkAgreement.class, Amendment.class, Meeting.class, Dossier.class);

    private Generator() {}

    /**
     * Writes the generated files.
     *
     * @param folder the folder to write to; paths inside it are those of this module
     * @throws IOException if a file can't be written
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
        Examples examples = new Examples();
        DanishWording danish = new DanishWording();
        for (Wording wording : List.of(new Wording(), danish)) {
            for (boolean written : new boolean[] {false, true}) {
                for (Class<?> document : DOCUMENTS) {
                    String path = FormatPage.VERSION + (wording.isEnglish() ? "" : "/da")
                            + (written ? "/written/" : "/") + name(document) + ".json";
                    ObjectNode schema = new SchemaMaker(written, wording, examples).schema(document, path);
                    files.put("schema/" + path, text(schema));
                }
            }
        }
        if (!danish.unused().isEmpty()) {
            throw new IllegalStateException("Danish of what nothing says any longer: " + danish.unused());
        }
        files.put("schema/rammeaftale.d.ts", Declarations.text());
        String page = Files.readString(Path.of("FORMAT.md"));
        files.put("FORMAT.md", page.substring(0, page.indexOf(MADE) + MADE.length()) + FormatPage.text());
        return files;
    }

    /** Returns the name of a document's schema, which is also the name of the document in the command-line tool. */
    private static String name(Class<?> document) {
        return document == FrameworkAgreement.class
                ? "agreement"
                : document.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String text(JsonNode json) {
        var printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return JsonMapper.shared().writer().with(printer).writeValueAsString(json) + "\n";
    }
}
