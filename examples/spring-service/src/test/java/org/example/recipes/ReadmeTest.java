package org.example.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The recipes of the README are the tested code; {@code -Dupdate=true} copies it into the README. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path SOURCES = Path.of("src/test/java/org/example/recipes");

    @Test
    void showsTheRecipes() throws IOException {
        String readme = Files.readString(README);
        String[] parts = readme.split("(?m)^```java\n", -1);
        assertThat(parts).hasSizeGreaterThan(6);
        for (int i = 1; i < parts.length; i++) {
            String shown = parts[i].substring(0, parts[i].indexOf("\n```\n") + 1);
            parts[i] = code(shown) + parts[i].substring(shown.length());
        }
        String shown = String.join("```java\n", parts);
        if (Boolean.getBoolean("update")) {
            Files.writeString(README, shown);
        }
        assertThat(Files.readString(README)).isEqualTo(shown);
    }

    /** Returns the source of the type that a code block shows, without package and imports. */
    private static String code(String shown) throws IOException {
        String type = shown.replaceFirst("(?s)^.*?class (\\w+) .*$", "$1");
        String source = Files.readString(SOURCES.resolve(type + ".java")).replace("\r\n", "\n");
        return source.substring(source.indexOf('\n', source.lastIndexOf("\nimport ") + 1) + 2);
    }
}
