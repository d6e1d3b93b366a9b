package dk.rammeaftale.json.generator;

import dk.rammeaftale.internal.shape.FormatName;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.util.Locale;
import java.util.stream.Collectors;

/** Generates TypeScript declarations of written documents. */
final class Declarations {

    private static final String HEAD = """
            // Written documents of Rammeaftale, format version %1$s. Generated from the records by src/generator, as the schemas are.
            // The schemas check more than types can, such as the forms of texts, and `rammeaftale check` checks all rules.

            /** Any JSON. */
            export type Json = null | boolean | number | string | Json[] | {[name: string]: Json};

            /** An extension has a name with a prefix, such as `kommune:budget`, and any JSON as its value. */
            export interface Extensible {
              [extension: `${string}:${string}`]: Json;
            }

            /** A document that is not inside another, such as the content of a file or a request. */
            export type Outermost<D extends Document = Document> = D & {
              /** The version of the format, required. */
              formatVersion: "%1$s";
              /** The address or path of the schema for editors, optional. */
              $schema?: string;
            };
            """;

    private final StringBuilder text = new StringBuilder();
    private final Wording wording = new Wording();

    private Declarations() {}

    /** Returns the declarations. */
    static String text() {
        Declarations declarations = new Declarations();
        declarations.text.append(String.format(Locale.ROOT, HEAD, FormatPage.VERSION));
        SchemaMaker.types().forEach(declarations::type);
        return declarations.text.toString();
    }

    private void type(Class<?> type) {
        text.append('\n');
        comment("", wording.of(type), wording.title(type));
        switch (Shape.kind(type)) {
            case CHOICE ->
                alias(
                        type,
                        Shape.choices(type).values().stream()
                                .map(Declarations::name)
                                .collect(Collectors.joining(" | ")));
            case WORD ->
                alias(
                        type,
                        Wording.danish(type).keySet().stream()
                                .map(Declarations::quoted)
                                .collect(Collectors.joining(" | ")));
            case SCALAR -> {
                String known = Wording.danish(type).keySet().stream()
                        .map(word -> quoted(word) + " | ")
                        .collect(Collectors.joining());
                alias(type, known.isEmpty() ? "string" : known + "`${string}:${string}`");
            }
            default -> object(type);
        }
    }

    private void alias(Class<?> type, String of) {
        text.append("export type ").append(name(type)).append(" = ").append(of).append(";\n");
    }

    private void object(Class<?> type) {
        Shape shape = Shape.of(type);
        text.append("export interface ").append(name(type)).append(" extends Extensible {\n");
        if (!shape.typeName().isEmpty()) {
            property(wording.ofProperty("type"), "", "type", quoted(shape.typeName()));
        }
        for (Component component : shape.components()) {
            if (component.kind() != Kind.EXTENSIONS) {
                property(
                        wording.of(type, component.name()),
                        wording.title(type, component.name()),
                        component.name() + (SchemaMaker.isRequired(type, component) ? "" : "?"),
                        held(component));
            }
        }
        text.append("}\n");
    }

    private void property(String sentence, String danish, String name, String type) {
        comment("  ", sentence, danish);
        text.append("  ").append(name).append(": ").append(type).append(";\n");
    }

    private static String held(Component component) {
        String one = switch (component.kind()) {
            case TEXT -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> "number";
            default -> name(component.type());
        };
        return component.list() ? one + "[]" : one;
    }

    /** Writes a sentence, followed by the Danish word if the sentence does not contain it. */
    private void comment(String indent, String sentence, String danish) {
        boolean lacks = !danish.isEmpty() && !sentence.toLowerCase(Locale.ROOT).contains(danish);
        text.append(indent)
                .append("/** ")
                .append(sentence)
                .append(lacks ? " Danish: " + danish + "." : "")
                .append(" */\n");
    }

    private static String name(Class<?> type) {
        String name = FormatName.of(type);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
