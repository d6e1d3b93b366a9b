package dk.rammeaftale.json.generator;

import dk.rammeaftale.Document;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.NotNegative;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.FormatName;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the JSON Schemas (2020-12) of the format from the records, their constraints, their Javadoc and the domain
 * vocabulary.
 *
 * <p>The schema for reading allows null for optional properties. It avoids {@code oneOf}, so that validators report one
 * error for one mistake. Titles and descriptions stand on properties and not on definitions, because editors prefer the
 * texts of the definition that a property refers to. The schema for written documents has no null and is made for code
 * generators: types have names, and a document in a dossier is a {@code oneOf}.
 */
final class SchemaMaker {

    /** The address at which the schemas will be published. */
    static final String ADDRESS = "https://rammeaftale.dk/schema/";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String IN_DOSSIER = "InDossier";
    private static final String EXTENSION = Forms.portable(Extensions.NAME);
    private static final int MAX_EXAMPLE_LENGTH = 60;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final boolean written;
    private final Wording wording;
    private final Examples examples;

    /**
     * Creates a generator of one schema.
     *
     * @param written true for the schema of written documents, false for the schema for reading
     * @param wording the texts, in one language
     * @param examples the example values
     */
    SchemaMaker(boolean written, Wording wording, Examples examples) {
        this.written = written;
        this.wording = wording;
        this.examples = examples;
    }

    /**
     * Generates the schema.
     *
     * @param type the type of the document; {@code Document} for any document
     * @param path the path below {@link #ADDRESS}
     * @return the schema
     */
    ObjectNode schema(Class<?> type, String path) {
        ObjectNode root = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", ADDRESS + path);
        root.setAll(type == Document.class ? choice(type, "") : document(type, true));
        ObjectNode defined = root.putObject("$defs");
        definitions.forEach(defined::set);
        return root;
    }

    /** Returns the types that the schema describes, in the order of a depth-first walk from {@code Document}. */
    static Collection<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        gather(Document.class, types);
        return types;
    }

    private static void gather(Class<?> type, Set<Class<?>> types) {
        Kind kind = Shape.kind(type);
        if (!types.add(type)) {
            return;
        } else if (kind == Kind.CHOICE) {
            Shape.choices(type).values().forEach(permitted -> gather(permitted, types));
        } else if (kind == Kind.RECORD) {
            for (Component component : Shape.of(type).components()) {
                switch (component.kind()) {
                    case CHOICE, RECORD, WORD, SCALAR -> gather(component.type(), types);
                    default -> {} // has no definition of its own
                }
            }
        }
    }

    static boolean isRequired(Class<?> type, Component component) {
        return !component.list() && !component.optional() && isPresent(declared(type, component));
    }

    /** Returns a reference to a definition, and creates the definition on first use. */
    private ObjectNode reference(String name, Supplier<ObjectNode> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, JSON.objectNode()); // a placeholder, because the type may contain itself
            definitions.put(name, definition.get());
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode reference(Class<?> type) {
        return reference(FormatName.of(type), () -> switch (Shape.kind(type)) {
            case RECORD -> object(type, named(type, ""));
            case WORD -> named(type, "").setAll(words(type, false));
            case SCALAR -> named(type, "").setAll(scalar(type));
            default -> throw new IllegalStateException(type.getName());
        });
    }

    /**
     * Starts a definition with the title and description of its type. The schema for reading has a {@code $comment}
     * instead, which editors do not show.
     */
    private ObjectNode named(Class<?> type, String suffix) {
        String text = wording.of(type);
        if (!written) {
            return JSON.objectNode().put("$comment", text);
        }
        String name = FormatName.of(type) + suffix;
        return JSON.objectNode()
                .put(
                        "title",
                        wording.isEnglish()
                                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                                : wording.title(type))
                .put("description", text);
    }

    private ObjectNode choice(Class<?> type, String suffix) {
        Map<String, Class<?>> choices = Shape.choices(type);
        ObjectNode choice = suffix.isEmpty() || written ? titled(type, suffix) : named(type, suffix);
        if (written) {
            ArrayNode oneOf = choice.putArray("oneOf");
            choices.values().forEach(permitted -> oneOf.add(chosen(permitted, suffix)));
            return choice;
        }
        choice.put("type", "object");
        choice.putArray("required").add("type");
        ArrayNode types = property(choice.putObject("properties"), "type").putArray("enum");
        ArrayNode allOf = choice.putArray("allOf");
        choices.forEach((name, permitted) -> {
            types.add(name);
            ObjectNode chosen = allOf.addObject();
            ObjectNode condition = chosen.putObject("if");
            condition.putArray("required").add("type");
            condition.putObject("properties").putObject("type").put("const", name);
            chosen.set("then", chosen(permitted, suffix));
        });
        return choice;
    }

    private ObjectNode chosen(Class<?> type, String suffix) {
        return reference(FormatName.of(type) + suffix, () -> document(type, suffix.isEmpty()));
    }

    private ObjectNode titled(Class<?> type, String suffix) {
        return written
                ? named(type, suffix)
                : JSON.objectNode().put("title", wording.title(type)).put("description", wording.of(type));
    }

    private ObjectNode document(Class<?> type, boolean outermost) {
        return object(type, titled(type, outermost ? "" : IN_DOSSIER), outermost);
    }

    private ObjectNode object(Class<?> type, ObjectNode object) {
        return object(type, object, false);
    }

    private ObjectNode object(Class<?> type, ObjectNode object, boolean outermost) {
        Shape shape = Shape.of(type);
        boolean document = !shape.typeName().isEmpty();
        object.set("type", written || document ? JSON.stringNode("object") : orNull("object"));
        ArrayNode required = JSON.arrayNode();
        ObjectNode properties = JSON.objectNode();
        if (document) {
            required.add("type");
            ObjectNode ofType = constant(property(properties, "type"), shape.typeName());
            if (written && wording.isEnglish()) {
                ofType.put("title", object.get("title").asString() + "Type"); // otherwise code generators invent a name
            }
            if (outermost) {
                required.add("formatVersion");
                constant(property(properties, "formatVersion"), FormatPage.VERSION);
                property(properties, "$schema").set("type", written ? JSON.stringNode("string") : orNull("string"));
            }
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
        if (written) {
            names(object, properties);
        } else {
            object.putObject("patternProperties").putObject(Forms.whole(EXTENSION));
            object.put("additionalProperties", false);
        }
        AtLeastOneOf oneOf = type.getAnnotation(AtLeastOneOf.class);
        if (oneOf != null) {
            ObjectNode lacking = lacking(shape, List.of(oneOf.value()));
            if (written) { // code generators would add what is in "not" to the type
                object.set("if", lacking);
                object.putObject("then").putObject("not");
            } else {
                object.set("not", lacking);
            }
            List<String> notBoth = List.of(oneOf.notBoth());
            if (!notBoth.isEmpty()) {
                object.putObject("dependentSchemas").putObject(notBoth.get(0)).set("not", having(notBoth));
            }
        }
        return object;
    }

    /**
     * Restricts property names with {@code propertyNames} and allows additional properties, because code generators do
     * not support {@code patternProperties}.
     */
    private static void names(ObjectNode object, ObjectNode properties) {
        String names = properties.propertyNames().stream()
                .map(name -> name.replace("$", "\\$"))
                .collect(Collectors.joining("|", "", "|" + EXTENSION));
        object.putObject("propertyNames").put("pattern", Forms.whole(names));
        object.putObject("additionalProperties");
    }

    /**
     * Returns a schema that matches objects without any of the given components; null and an empty list count as
     * absent.
     */
    private ObjectNode lacking(Shape shape, List<String> stated) {
        ObjectNode lacking = JSON.objectNode().put("type", "object");
        ObjectNode properties = lacking.putObject("properties");
        for (Component component : shape.components()) {
            if (stated.contains(component.name())) {
                ObjectNode none = properties.putObject(component.name());
                if (component.list()) {
                    none.set("type", written ? JSON.stringNode("array") : orNull("array"));
                    none.put("maxItems", 0);
                } else if (written) {
                    none.putObject("not"); // written documents have no null
                } else {
                    none.put("type", "null");
                }
            }
        }
        for (String name : stated) {
            if (name.contains("=")) { // name=word: this word alone satisfies the constraint
                String[] nameAndWord = name.split("=", 2);
                properties.putObject(nameAndWord[0]).putObject("not").put("const", nameAndWord[1]);
            }
        }
        return lacking;
    }

    /** Returns a schema that matches objects with all of the given texts. */
    private static ObjectNode having(List<String> texts) {
        ObjectNode having = JSON.objectNode().put("type", "object");
        ArrayNode required = having.putArray("required");
        ObjectNode properties = having.putObject("properties");
        for (String text : texts) {
            required.add(text);
            properties.putObject(text).put("type", "string");
        }
        return having;
    }

    /** Adds a property that is not a component, such as {@code formatVersion}. */
    private ObjectNode property(ObjectNode properties, String name) {
        ObjectNode property = properties.putObject(name);
        if (hasTitles()) {
            property.put("title", name);
        }
        return property.put("description", wording.ofProperty(name));
    }

    private ObjectNode constant(ObjectNode property, String value) {
        if (written) {
            property.put("type", "string"); // some code generators need it
        }
        return property.put("const", value);
    }

    /**
     * Whether properties have titles. Code generators create a type for each title, so the English schemas of written
     * documents have titles on types only.
     */
    private boolean hasTitles() {
        return !written || !wording.isEnglish();
    }

    private ObjectNode property(Class<?> type, Component component) {
        ObjectNode property = JSON.objectNode();
        if (hasTitles()) {
            property.put("title", wording.title(type, component.name()));
        }
        String text = wording.of(type, component.name());
        boolean nullable = !written && !isRequired(type, component);
        AnnotatedType declared = declared(type, component);
        if (component.list()) {
            property.put("description", text);
            example(type, component, property);
            property.set("type", nullable ? orNull("array") : JSON.stringNode("array"));
            ObjectNode items = JSON.objectNode();
            if (!written && isNamed(component)) {
                items.put("title", wording.title(component.type()))
                        .put("description", wording.of(component.type()) + wording.words(component.type()));
            }
            property.set("items", items.setAll(value(component, declared, false)));
        } else {
            property.put("description", written ? text : text + wording.words(component.type()));
            example(type, component, property);
            property.setAll(value(component, declared, nullable));
        }
        return property;
    }

    private static boolean isNamed(Component component) {
        return switch (component.kind()) {
            case CHOICE, RECORD, WORD, SCALAR -> true;
            default -> false;
        };
    }

    /** Adds {@code examples}: all known words of an open vocabulary, otherwise a value from the samples. */
    private void example(Class<?> type, Component component, ObjectNode property) {
        JsonNode example = examples.of(type, component);
        if (written) {
            return;
        }
        List<String> known =
                component.kind() == Kind.SCALAR ? Forms.of(component.type()).known() : List.of();
        if (!known.isEmpty() && !component.list()) {
            known.forEach(property.withArray("examples")::add);
        } else if (example != null
                && component.kind() != Kind.WORD
                && !example.isObject()
                && !example.path(0).isObject()
                && example.toString().length() <= MAX_EXAMPLE_LENGTH) {
            property.putArray("examples").add(example);
        }
    }

    private ObjectNode value(Component component, AnnotatedElement declared, boolean nullable) {
        return switch (component.kind()) {
            case TEXT -> text(declared, nullable);
            case BOOLEAN -> typed("boolean", nullable);
            case NUMBER ->
                typed("integer", nullable)
                        .put("minimum", isNotNegative(declared) ? 0 : Integer.MIN_VALUE)
                        .put("maximum", Integer.MAX_VALUE);
            case WORD -> written ? referring(reference(component.type())) : words(component.type(), nullable);
            case SCALAR, RECORD -> {
                ObjectNode referring = referring(reference(component.type()));
                String type = component.kind() == Kind.RECORD ? "object" : "string";
                yield written ? referring : typed(type, nullable).setAll(referring);
            }
            case CHOICE ->
                referring(reference(
                        FormatName.of(component.type()) + IN_DOSSIER, () -> choice(component.type(), IN_DOSSIER)));
            default -> throw new IllegalStateException(component.toString());
        };
    }

    /** Wraps a reference in {@code allOf}, because many programs ignore keywords beside a bare {@code $ref}. */
    private static ObjectNode referring(ObjectNode reference) {
        ObjectNode referring = JSON.objectNode();
        referring.putArray("allOf").add(reference);
        return referring;
    }

    private static ObjectNode typed(String type, boolean nullable) {
        ObjectNode typed = JSON.objectNode();
        typed.set("type", nullable ? orNull(type) : JSON.stringNode(type));
        return typed;
    }

    private static ArrayNode orNull(String type) {
        return JSON.arrayNode().add(type).add("null");
    }

    private static ObjectNode text(AnnotatedElement declared, boolean nullable) {
        ObjectNode text = typed("string", nullable);
        Rule rule = declared.getAnnotation(Rule.class);
        if (declared.isAnnotationPresent(NotBlank.class) || declared.isAnnotationPresent(Text.class)) {
            text.put("pattern", Forms.notBlank());
        } else if (rule != null && is(rule, TextForm.Email.class)) {
            text.put("pattern", Forms.email());
        } else if (rule != null && is(rule, TextForm.Phone.class)) {
            text.put("pattern", Forms.phone());
        } else if (rule != null && is(rule, TextForm.Link.class)) {
            text.put("pattern", Forms.link());
        } else if (rule == null || !is(rule, TextForm.Language.class)) {
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

    private ObjectNode words(Class<?> type, boolean nullable) {
        ObjectNode word = typed("string", nullable);
        ArrayNode words = word.putArray("enum");
        Words.of(type).keySet().forEach(words::add);
        if (nullable) {
            words.addNull();
        }
        return word;
    }

    private ObjectNode scalar(Class<?> type) {
        Forms.Form form = Forms.of(type);
        ObjectNode scalar = typed("string", !written);
        if (!form.pattern().isEmpty()) {
            scalar.put("pattern", Forms.whole(form.pattern()));
        }
        return scalar;
    }

    private static boolean isPresent(AnnotatedElement declared) {
        return declared.isAnnotationPresent(NotNull.class) || declared.isAnnotationPresent(NotBlank.class);
    }

    /** Returns the annotated type of a component, or of its elements or optional value. */
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
