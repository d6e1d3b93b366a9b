package org.example.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The README shows the code of this project and its output; {@code -Dupdate=true} copies both into it. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path SOURCES = Path.of("src/main/java/org/example/municipality");

    @Test
    void showsTheCodeAndWhatItPrints() throws IOException {
        List<String> blocks = List.of(
                record("Budget"),
                shown("Main", 0),
                printed(Main::extension),
                shown("Rules", 0),
                Files.readString(Path.of("src/main/resources/ValidationMessages_da.properties")),
                shown("Main", 1),
                printed(Main::rule),
                record("Hearing"),
                shown("Main", 2),
                printed(Main::document),
                from(Files.readString(Path.of("src/main/java/module-info.java")), "module "));
        String readme = Files.readString(README);
        String[] parts = readme.split("(?m)^```", -1);
        assertThat(parts).hasSize(2 * blocks.size() + 1);
        for (int i = 0; i < blocks.size(); i++) {
            String language = parts[2 * i + 1].substring(0, parts[2 * i + 1].indexOf('\n') + 1);
            parts[2 * i + 1] = language + blocks.get(i);
        }
        String shown = String.join("```", parts);
        if (Boolean.getBoolean("update")) {
            Files.writeString(README, shown);
        }
        assertThat(Files.readString(README)).isEqualTo(shown);
    }

    private static String source(String type) throws IOException {
        return Files.readString(SOURCES.resolve(type + ".java")).replace("\r\n", "\n");
    }

    private static String record(String type) throws IOException {
        return from(source(type), "public record ");
    }

    private static String from(String source, String begin) {
        return source.substring(source.indexOf("\n" + begin) + 1);
    }

    /** Returns the code between two formatter marks. */
    private static String shown(String type, int index) throws IOException {
        String part = source(type).split("// spotless:off: the README shows the code from here\n", -1)[index + 1];
        return part.substring(0, part.indexOf("// spotless:on")).stripTrailing().stripIndent() + "\n";
    }

    private static String printed(Consumer<PrintStream> example) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example.accept(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
