package dk.rammeaftale.json.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.rule.Level;
import dk.rammeaftale.internal.shape.FormatName;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.rules.NotSaid;
import dk.rammeaftale.json.rules.RuleExample;
import dk.rammeaftale.validation.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Generates the reference part of FORMAT.md, for people without Java: types with their properties, words and rules. */
final class FormatPage {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    /** The format version that the page describes. */
    static final String VERSION = FormatVersion.CURRENT.toString();

    private static final int MAX_EXAMPLE_LENGTH = 60;
    private static final int MAX_PATTERN_LENGTH = 80;

    private final StringBuilder page = new StringBuilder();
    private final Examples examples = new Examples();

    /** Returns the generated part of the page. */
    static String text() {
        FormatPage page = new FormatPage();
        page.limits();
        page.types();
        page.rules();
        return page.page.toString();
    }

    private void limits() {
        JsonOptions limits = JsonOptions.defaults();
        heading("Limits");
        line(String.format(
                Locale.ROOT,
                "A document has at most %,d bytes; objects and lists are nested at most %d deep; a text has at most %,d characters,"
                        + " a name %,d, a number %d; a list or object has at most %,d elements. A reading program may set other limits.",
                limits.maxBytes(),
                limits.maxDepth(),
                limits.maxStringLength(),
                limits.maxNameLength(),
                limits.maxNumberLength(),
                limits.maxItems()));
        line("");
    }

    private void types() {
        heading("Documents and what is in them");
        SchemaMaker.types().stream().filter(type -> isOf(type, Kind.RECORD)).forEach(this::record);
        heading("Texts that have a form");
        SchemaMaker.types().stream().filter(type -> isOf(type, Kind.SCALAR)).forEach(this::scalar);
        heading("Words");
        SchemaMaker.types().stream().filter(type -> isOf(type, Kind.WORD)).forEach(this::word);
    }

    private static boolean isOf(Class<?> type, Kind kind) {
        return Shape.kind(type) == kind;
    }

    private void record(Class<?> type) {
        type(type, Terms.of(type, DANISH), Comments.sentence(type));
        line("| property | Danish | type | meaning | example |");
        line("|---|---|---|---|---|");
        if (!Shape.of(type).typeName().isEmpty()) {
            line("| `type` | | **`\"" + Shape.of(type).typeName() + "\"`** | The type of the document, required. | |");
            line("| `formatVersion` | | **`\"" + VERSION + "\"`** | Required in the outermost document,"
                    + " and refused in a document inside another. | |");
            line(
                    "| `$schema` | | text | The address or path of the schema for editors, optional; any text, on the outermost document only. | |");
        }
        for (Component component : Shape.of(type).components()) {
            if (component.kind() != Kind.EXTENSIONS) {
                line(row(
                        code(component.name()),
                        Terms.of(type, component.name(), DANISH),
                        holds(type, component),
                        cell(Comments.sentence(type, component.name())),
                        example(examples.of(type, component))));
            }
        }
        line("");
    }

    private static String holds(Class<?> type, Component component) {
        String one = switch (component.kind()) {
            case TEXT -> "text";
            case BOOLEAN -> "true or false";
            case NUMBER -> "number";
            case CHOICE ->
                Shape.choices(component.type()).values().stream()
                        .map(FormatPage::link)
                        .collect(Collectors.joining(" or "));
            default -> link(component.type());
        };
        String held = component.list() ? "list of " + one : one;
        return SchemaMaker.isRequired(type, component) ? "**" + held + "**" : held;
    }

    private void scalar(Class<?> type) {
        Forms.Form form = Forms.of(type);
        type(type, Terms.of(type, DANISH), form.description().isEmpty() ? Comments.sentence(type) : form.description());
        if (form.known().isEmpty()
                && !form.pattern().isEmpty()
                && form.pattern().length() <= MAX_PATTERN_LENGTH) {
            line("As a regular expression: `" + OneLine.of(form.pattern()) + "`.");
            line("");
        }
        if (!form.known().isEmpty()) {
            line("| known word | Danish |");
            line("|---|---|");
            Wording.danish(type).forEach((known, danish) -> line(row(code(known), danish)));
            line("");
        }
    }

    private void word(Class<?> type) {
        type(type, Terms.of(type, DANISH), Comments.sentence(type));
        line("| word | Danish |");
        line("|---|---|");
        Wording.danish(type).forEach((word, danish) -> line(row(code(word), danish)));
        line("");
    }

    private void rules() {
        heading("Rules");
        line(
                "A document with an error is refused, a document with only warnings is not. Each rule has an example of two documents,");
        line(
                "one that keeps the rule and one that breaks it. The columns show the lines in which they differ, and the messages for");
        line(
                "the second one. The last column tells whether the JSON Schema refuses the second one too. For RA-0009 the schema does");
        line(
                "not check that a time zone exists or that a text has no half characters, and it refuses years and lengths of time of");
        line(
                "more than four digits. RA-5001 to RA-5006 are only checked with a rule set (`check --rules`); RA-0013 and RA-0018 are");
        line("only reported by a reader that keeps unknown properties.");
        line("");
        line("| code | severity | Danish | English | keeps the rule | breaks the rule | in schema |");
        line("|---|---|---|---|---|---|---|");
        RuleExample.codes().forEach(code -> {
            try {
                RuleExample example = RuleExample.of(code);
                Problem problem = example.problem(code);
                List<String> kept = lines(example.accepted());
                List<String> broken = lines(example.rejected());
                line(row(
                        "[" + code.key() + "](src/test/resources/rules/" + code.key() + ".json)",
                        code.level() == Level.WARNING ? "warning" : "error",
                        cell(problem.danish()),
                        cell(problem.english()),
                        difference(kept, broken),
                        difference(broken, kept),
                        code.level() == Level.WARNING || NotSaid.CODES.contains(code) ? "no" : "yes"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        line("");
        line("Without an example: "
                + RuleExample.SHOWN_BY_NO_DOCUMENT.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey().key() + " " + entry.getValue())
                        .collect(Collectors.joining("; "))
                + ".");
    }

    private static List<String> lines(byte[] document) {
        return Arrays.stream(new String(document, UTF_8).split("\n"))
                .map(String::strip)
                .toList();
    }

    /** Returns the lines of one between the common lines at the start and the end of both. */
    private static String difference(List<String> one, List<String> other) {
        int shorter = Math.min(one.size(), other.size());
        int before = 0;
        while (before < shorter && one.get(before).equals(other.get(before))) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && one.get(one.size() - 1 - after).equals(other.get(other.size() - 1 - after))) {
            after++;
        }
        String lines = String.join(" ", one.subList(before, one.size() - after));
        return lines.isEmpty() ? "" : code(shortened(OneLine.of(lines), 2 * MAX_EXAMPLE_LENGTH));
    }

    private static String example(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        } else if (value.isObject()) {
            return code("{…}");
        } else if (value.isArray()) {
            return value.get(0).isObject() ? code("[{…}]") : code(shortened(value.toString(), MAX_EXAMPLE_LENGTH));
        }
        return code(shortened(value.toString(), MAX_EXAMPLE_LENGTH));
    }

    private static String shortened(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }

    /** Writes the heading and sentence of a type, followed by the Danish word if the sentence does not contain it. */
    private void type(Class<?> type, String danish, String sentence) {
        boolean lacks = !sentence.toLowerCase(Locale.ROOT).contains(danish);
        line("### " + FormatName.of(type));
        line(sentence.replaceAll("\\.$", "") + (lacks ? " (" + danish + ")" : "") + ".");
        line("");
    }

    private void heading(String text) {
        line("## " + text);
        line("");
    }

    private static String link(Class<?> type) {
        String name = FormatName.of(type);
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String code(String text) {
        return "`" + cell(text).replace("`", "'") + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
