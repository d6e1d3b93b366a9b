package dk.rammeaftale.json.rows;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The domain page lists every row that the Javadoc names, with the types that name it and the tests named after it. */
class DomainPageTest {

    private static final Path CORE = Path.of("..", "core");
    private static final Path PAGE = CORE.resolve("DOMAIN.md");
    private static final List<Path> MAIN = List.of(CORE.resolve("src/main"), Path.of("src/main"));
    private static final Path TESTS = Path.of("src/test/java");

    private static final Pattern LINE = Pattern.compile("\\| ([SR][0-9]+) \\| ([^|]+) \\| ([^|]*) \\| ([^|]*) \\|");
    private static final Pattern SOURCE = Pattern.compile("domain rows? ([^.*/]*)");
    private static final Pattern ROWS = Pattern.compile("([SR])([0-9]+)(?: to [SR]([0-9]+))?");
    private static final Pattern TEST = Pattern.compile("void ([sr])([0-9]{2})_");

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.writeString(PAGE, made());
        }
    }

    @Test
    void isWhatTheJavadocAndTheTestsSay() throws IOException {
        assertThat(Files.readString(PAGE)).isEqualTo(made());
    }

    @Test
    void everyRowIsNamedByATypeAndHasATest() throws IOException {
        List<String> rows = rows();

        assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(homes().keySet());
        assertThat(rows).containsExactlyInAnyOrderElementsOf(tests().keySet());
    }

    private static List<String> rows() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = LINE.matcher(line);
            if (row.matches()) {
                rows.add(row.group(1));
            }
        }
        return rows;
    }

    /** Returns the page with the expected content of the last two columns. */
    private static String made() throws IOException {
        Map<String, Set<Path>> homes = homes();
        Map<String, Set<Path>> tests = tests();
        return LINE.matcher(Files.readString(PAGE))
                .replaceAll(row -> Matcher.quoteReplacement("| " + row.group(1) + " | "
                        + row.group(2)
                        + " | "
                        + links(homes.getOrDefault(row.group(1), Set.of()))
                        + " | "
                        + links(tests.getOrDefault(row.group(1), Set.of()))
                        + " |"));
    }

    private static String links(Set<Path> files) {
        return files.stream()
                .map(file -> "[" + file.getFileName().toString().replace(".java", "") + "]("
                        + CORE.relativize(file).toString().replace('\\', '/') + ")")
                .collect(joining(", "));
    }

    /** Returns the files by the row that their Javadoc names. */
    private static Map<String, Set<Path>> homes() throws IOException {
        Map<String, Set<Path>> homes = new TreeMap<>();
        for (Path folder : MAIN) {
            for (Path file : sources(folder)) {
                String text = Files.readString(file).replaceAll("\\R *\\* ?", " ");
                SOURCE.matcher(text)
                        .results()
                        .forEach(source -> ROWS.matcher(source.group(1))
                                .results()
                                .forEach(rows -> {
                                    int first = Integer.parseInt(rows.group(2));
                                    int last = rows.group(3) == null ? first : Integer.parseInt(rows.group(3));
                                    IntStream.rangeClosed(first, last)
                                            .forEach(number -> homes.computeIfAbsent(
                                                            rows.group(1) + number, r -> new TreeSet<>())
                                                    .add(file));
                                }));
            }
        }
        return homes;
    }

    private static Map<String, Set<Path>> tests() throws IOException {
        Map<String, Set<Path>> tests = new TreeMap<>();
        for (Path file : sources(TESTS)) {
            TEST.matcher(Files.readString(file))
                    .results()
                    .forEach(test -> tests.computeIfAbsent(
                                    test.group(1).toUpperCase(Locale.ROOT) + Integer.parseInt(test.group(2)),
                                    row -> new TreeSet<>())
                            .add(Path.of("..", "json").resolve(file)));
        }
        return tests;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
