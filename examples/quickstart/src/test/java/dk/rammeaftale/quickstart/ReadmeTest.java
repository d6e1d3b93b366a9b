package dk.rammeaftale.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The READMEs show the code of this module and its output; {@code -Dupdate=true} copies both into them. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path OWN_README = Path.of("README.md");
    private static final Path SOURCE = Path.of("src/main/java/dk/rammeaftale/quickstart/Quickstart.java");
    private static final Path CALLS = Path.of("src/test/java/dk/rammeaftale/quickstart/CallsTest.java");
    private static final Path WITH_JACKSON_2 = Path.of("src/test/java/dk/rammeaftale/quickstart/WithJackson2Test.java");

    @Test
    void showsTheQuickstartAndWhatItPrints() throws IOException {
        String readme = Files.readString(README);
        String begin = block(block(readme, 0, "java", imports(SOURCE) + "\n" + code(SOURCE)), 0, "text", output());
        shows(
                README,
                block(begin, begin.indexOf("\n## Which call does it\n"), "java", imports(CALLS) + "\n" + code(CALLS)));
    }

    @Test
    void showsHowJackson2HandsOverBytes() throws IOException {
        shows(OWN_README, block(Files.readString(OWN_README), 0, "java", code(WITH_JACKSON_2)));
    }

    private static void shows(Path page, String shown) throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.writeString(page, shown);
        }
        assertThat(Files.readString(page)).isEqualTo(shown);
    }

    @Test
    void showsAPartyThatHasApproved() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf("```json\n") + "```json\n".length();
        byte[] json = readme.substring(begin, readme.indexOf("```", begin)).getBytes(StandardCharsets.UTF_8);

        Party party = RammeaftaleJson.create().read(json, Party.class);
        FrameworkAgreement agreement = FrameworkAgreement.builder()
                .id("sjaelland-2021-22")
                .title("Rammeaftale 2021-22")
                .period("2021/2022")
                .addParty(party)
                .build();
        assertThat(agreement.standing(party)).isEqualTo(Party.Standing.APPROVED);
    }

    /** Returns the imports that the shown code needs. */
    private static String imports(Path file) throws IOException {
        String code = code(file);
        return Files.readString(file)
                .lines()
                .filter(line -> line.startsWith("import "))
                .filter(line -> code.matches("(?s).*\\b" + line.replaceFirst(".*\\.(\\w+);", "$1") + "\\b.*"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String code(Path file) throws IOException {
        String source = Files.readString(file);
        String begin = "        // spotless:off: the README shows the code from here\n";
        return source.substring(source.indexOf(begin) + begin.length(), source.indexOf("        // spotless:on"))
                .indent(-8);
    }

    private static String output() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Replaces the README's first code block of a language after an offset. */
    private static String block(String readme, int after, String language, String text) {
        String fence = "```" + language + "\n";
        int begin = readme.indexOf(fence, after) + fence.length();
        assertThat(after).as("offset of a block of " + language).isNotNegative();
        assertThat(begin).as("a block of " + language).isGreaterThanOrEqualTo(fence.length());
        return readme.substring(0, begin) + text + readme.substring(readme.indexOf("```", begin));
    }
}
