package dk.rammeaftale.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's Java and its output are those of the quickstart; {@code -Dupdate=true} writes them into it. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/dk/rammeaftale/quickstart/Quickstart.java");

    @Test
    void showsTheQuickstartAndWhatItPrints() throws IOException {
        String readme = Files.readString(README);
        String shown = block(block(readme, "java", code()), "text", output());
        if (Boolean.getBoolean("update")) {
            Files.writeString(README, shown);
        }
        assertThat(Files.readString(README)).isEqualTo(shown);
    }

    private static String code() throws IOException {
        String source = Files.readString(SOURCE);
        String begin = "        // spotless:off: the README shows what stands from here\n";
        return source.substring(source.indexOf(begin) + begin.length(), source.indexOf("        // spotless:on"))
                .indent(-8);
    }

    private static String output() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Puts a text into the README's first block of a language. */
    private static String block(String readme, String language, String text) {
        String fence = "```" + language + "\n";
        int begin = readme.indexOf(fence) + fence.length();
        assertThat(begin).as("a block of " + language).isGreaterThanOrEqualTo(fence.length());
        return readme.substring(0, begin) + text + readme.substring(readme.indexOf("```", begin));
    }
}
