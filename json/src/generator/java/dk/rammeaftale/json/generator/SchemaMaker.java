package dk.rammeaftale.json.generator;

import dk.rammeaftale.Document;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.NotNegative;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.FormatName;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema 2020-12 of the format from the records, their constraints, their Javadoc and the words of the domain. */
final class SchemaMaker {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<Class<?>, ObjectNode> definitions = new LinkedHashMap<>();

    private SchemaMaker() {}

    /**
     * Makes the schema.
     *
     * @param version the version of the format
     * @return the schema
     */
    static ObjectNode schema(String version) {
        SchemaMaker maker = new SchemaMaker();
        ObjectNode root = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:rammeaftale:schema:" + version)
                .put("title", "Rammeaftaler og møder om dem")
                .put(
                        "description",
                        "A document of format version " + version + ", as the library Rammeaftale reads it.");
        root.put("type", "object").setAll(maker.reference(Document.class));
        root.putArray("required").add("formatVersion");
        root.putObject("properties").putObject("formatVersion").put("const", version);
        ObjectNode definitions = root.putObject("$defs");
        maker.definitions.forEach((type, definition) -> definitions.set(FormatName.of(type), definition));
        return root;
    }

    /** Returns the types that the schema describes, documents first, as they are met. */
    static Collection<Class<?>> types() {
        SchemaMaker maker = new SchemaMaker();
        maker.reference(Document.class);
        return maker.definitions.keySet();
    }

    static boolean isRequired(Class<?> type, Component component) {
        return !component.list() && !component.optional() && isPresent(declared(type, component));
    }

    private ObjectNode reference(Class<?> type) {
        if (!definitions.containsKey(type)) {
            ObjectNode definition = JSON.objectNode();
            definitions.put(type, definition);
            definition.setAll(
                    switch (Shape.kind(type)) {
                        case CHOICE -> choice(type);
                        case RECORD -> object(type);
                        case WORD -> word(type);
                        case SCALAR -> scalar(type);
                        default -> throw new IllegalStateException(type.getName());
                    });
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + FormatName.of(type));
    }

    private static ObjectNode described(Class<?> type, String sentence) {
        return JSON.objectNode().put("title", Terms.of(type, DANISH)).put("description", sentence);
    }

    private ObjectNode choice(Class<?> type) {
        ObjectNode choice = described(type, Comments.sentence(type));
        ArrayNode oneOf = choice.putArray("oneOf");
        Shape.choices(type).values().forEach(permitted -> oneOf.add(reference(permitted)));
        return choice;
    }

    private ObjectNode object(Class<?> type) {
        Shape shape = Shape.of(type);
        ObjectNode object = described(type, Comments.sentence(type)).put("type", "object");
        ArrayNode required = JSON.arrayNode();
        ObjectNode properties = JSON.objectNode();
        if (!shape.typeName().isEmpty()) {
            required.add("type");
            properties.putObject("type").put("const", shape.typeName());
            properties.set("formatVersion", JSON.objectNode().put("type", "string"));
            properties.set("$schema", nullable(JSON.objectNode().put("type", "string")));
        }
        for (Component component : shape.components()) {
            if (component.kind() != Kind.EXTENSIONS) {
                properties.set(component.name(), property(type, component));
                if (isRequired(type, component)) {
                    required.add(component.name());
                }
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        object.set("properties", properties);
        object.putObject("patternProperties").put(Forms.whole(Forms.portable(Extensions.NAME)), true);
        object.put("additionalProperties", false);
        AtLeastOneOf oneOf = type.getAnnotation(AtLeastOneOf.class);
        if (oneOf != null) {
            List<String> stated = List.of(oneOf.value());
            ArrayNode alternatives = object.putArray("anyOf");
            shape.components().stream()
                    .filter(component -> stated.contains(component.name()))
                    .forEach(component -> alternatives.add(present(component)));
            for (String alternative : stated) {
                if (alternative.contains("=")) { // one word of a component says enough
                    String[] nameAndWord = alternative.split("=", 2);
                    alternatives.add(having(nameAndWord[0], JSON.objectNode().put("const", nameAndWord[1])));
                }
            }
            List<String> notBoth = List.of(oneOf.notBoth());
            if (!notBoth.isEmpty()) {
                ArrayNode together = JSON.arrayNode();
                shape.components().stream()
                        .filter(component -> notBoth.contains(component.name()))
                        .forEach(component -> together.add(present(component)));
                object.putObject("not").set("allOf", together);
            }
        }
        return object;
    }

    /** Says that a component is there; an empty list is as good as none. */
    private static ObjectNode present(Component component) {
        ObjectNode there = JSON.objectNode();
        if (component.list()) {
            there.put("type", "array").put("minItems", 1);
        } else {
            there.put("type", component.kind() == Kind.RECORD ? "object" : "string");
        }
        return having(component.name(), there);
    }

    private static ObjectNode having(String property, ObjectNode value) {
        ObjectNode having = JSON.objectNode().put("type", "object");
        having.putArray("required").add(property);
        having.putObject("properties").set(property, value);
        return having;
    }

    private ObjectNode property(Class<?> type, Component component) {
        AnnotatedType declared = declared(type, component);
        ObjectNode property = JSON.objectNode()
                .put("title", Terms.of(type, component.name(), DANISH))
                .put("description", Comments.sentence(type, component.name()));
        if (component.list()) {
            property.setAll(nullable(JSON.objectNode().put("type", "array")));
            property.set("items", value(component, declared));
        } else {
            ObjectNode value = value(component, declared);
            property.setAll(isRequired(type, component) ? value : nullable(value));
        }
        return property;
    }

    private ObjectNode value(Component component, AnnotatedElement declared) {
        return switch (component.kind()) {
            case TEXT -> text(declared);
            case BOOLEAN -> JSON.objectNode().put("type", "boolean");
            case NUMBER ->
                JSON.objectNode()
                        .put("type", "integer")
                        .put("minimum", isNotNegative(declared) ? 0 : Integer.MIN_VALUE)
                        .put("maximum", Integer.MAX_VALUE);
            case CHOICE -> {
                ObjectNode within = reference(component.type()).put("type", "object");
                within.putObject("properties") // the outermost document states them
                        .put("formatVersion", false)
                        .put("$schema", false);
                yield within;
            }
            default -> reference(component.type());
        };
    }

    private static ObjectNode text(AnnotatedElement declared) {
        ObjectNode text = JSON.objectNode().put("type", "string");
        Rule rule = declared.getAnnotation(Rule.class);
        if (declared.isAnnotationPresent(NotBlank.class) || declared.isAnnotationPresent(Text.class)) {
            text.put("pattern", Forms.notBlank());
        } else if (rule != null && is(rule, TextForm.Email.class)) {
            text.put("pattern", Forms.email());
        } else if (rule != null && is(rule, TextForm.Phone.class)) {
            text.put("pattern", Forms.phone());
        } else if (rule == null || !(is(rule, TextForm.Link.class) || is(rule, TextForm.Language.class))) {
            throw new IllegalStateException("A text without a rule, or with an unknown one: " + declared);
        }
        return text;
    }

    private static boolean isNotNegative(AnnotatedElement declared) {
        Rule rule = declared.getAnnotation(Rule.class);
        return rule != null && is(rule, NotNegative.class);
    }

    private static boolean is(Rule rule, Class<?> check) {
        return Arrays.asList(rule.value()).contains(check);
    }

    private static ObjectNode word(Class<?> type) {
        ObjectNode word = described(type, Comments.sentence(type));
        ArrayNode words = word.putArray("enum");
        Shape.words(type).keySet().forEach(words::add);
        return word;
    }

    private static ObjectNode scalar(Class<?> type) {
        Forms.Form form = Forms.of(type);
        ObjectNode scalar = described(type, form.description().isEmpty() ? Comments.sentence(type) : form.description())
                .put("type", "string");
        if (!form.known().isEmpty()) {
            ArrayNode alternatives = scalar.putArray("anyOf");
            ArrayNode known = alternatives.addObject().putArray("enum");
            form.known().forEach(known::add);
            alternatives.addObject().put("pattern", Forms.whole(form.pattern()));
        } else if (!form.pattern().isEmpty()) {
            scalar.put("pattern", Forms.whole(form.pattern()));
        }
        return scalar;
    }

    /** Null means absent wherever something may be absent. */
    private static ObjectNode nullable(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode nullable = JSON.objectNode();
            ArrayNode alternatives = nullable.putArray("anyOf");
            alternatives.add(schema);
            alternatives.addObject().put("type", "null");
            return nullable;
        }
        schema.set("type", JSON.arrayNode().add(schema.get("type")).add("null"));
        return schema;
    }

    private static boolean isPresent(AnnotatedElement declared) {
        return declared.isAnnotationPresent(NotNull.class) || declared.isAnnotationPresent(NotBlank.class);
    }

    /** Returns the type of a component, or of what is in it, with its annotations. */
    private static AnnotatedType declared(Class<?> type, Component component) {
        @Nullable AnnotatedType declared = null;
        for (RecordComponent candidate : type.getRecordComponents()) {
            if (candidate.getName().equals(component.name())) {
                declared = candidate.getAnnotatedType();
            }
        }
        if (declared == null) {
            throw new IllegalStateException(component.toString());
        }
        return component.list() || component.optional()
                ? ((AnnotatedParameterizedType) declared).getAnnotatedActualTypeArguments()[0]
                : declared;
    }
}
