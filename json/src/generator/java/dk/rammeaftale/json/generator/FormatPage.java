package dk.rammeaftale.json.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Level;
import dk.rammeaftale.internal.shape.FormatName;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
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

/** Makes the page about the format, for people without Java: each type with its properties, each word, each rule. */
final class FormatPage {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    /** The version of the format that the page is about. */
    static final String VERSION = FormatVersion.CURRENT.toString();

    private static final int LONGEST_EXAMPLE = 60;
    private static final int LONGEST_PATTERN = 80;

    private final StringBuilder page = new StringBuilder();
    private final Examples examples = new Examples();

    /** Returns the part of the page that is made. */
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
                        + " a name %,d, a number %d; a list or object has at most %,d elements. A program that reads may set others.",
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
        line("| property | Danish | holds | what it says | for example |");
        line("|---|---|---|---|---|");
        if (!Shape.of(type).typeName().isEmpty()) {
            line("| `type` | | **`\"" + Shape.of(type).typeName() + "\"`** | Which document it is, required. | |");
            line("| `formatVersion` | | **`\"" + VERSION + "\"`** | Required where it stands in no other document,"
                    + " and refused where it does. | |");
            line(
                    "| `$schema` | | text | Where an editor finds the schema, optional; any text, on the outermost document only. | |");
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
                && form.pattern().length() <= LONGEST_PATTERN) {
            line("As a regular expression: `" + Code.line(form.pattern()) + "`.");
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
                "An error refuses the document, a warning does not. Kept and broken are the lines in which two documents differ, of");
        line(
                "which one keeps the rule and the other does not; the texts are those of that example. Schema says whether the JSON");
        line(
                "Schema refuses it too. Of RA-0009 it does not say which time zones exist, nor that a text holds no half of a character;");
        line(
                "and it takes years and lengths of time of four digits at most. RA-5001 to RA-5006 are asked for by a rule set, `check");
        line("--rules`; RA-0013 and RA-0018 come where a reader is told to keep what it does not know.");
        line("");
        line("| code | | Danish | English | kept | broken | schema |");
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

    /** Returns the lines of one that the other has not, between those that they have in common at both ends. */
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
        return lines.isEmpty() ? "" : code(shortened(Code.line(lines), 2 * LONGEST_EXAMPLE));
    }

    private static String example(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        } else if (value.isObject()) {
            return code("{…}");
        } else if (value.isArray()) {
            return value.get(0).isObject() ? code("[{…}]") : code(shortened(value.toString(), LONGEST_EXAMPLE));
        }
        return code(shortened(value.toString(), LONGEST_EXAMPLE));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Writes what a type is, with the Danish word where the sentence lacks it. */
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
