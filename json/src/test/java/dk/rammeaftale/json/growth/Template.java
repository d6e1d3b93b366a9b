package dk.rammeaftale.json.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.Document;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.shape.Scalars;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Words;
import dk.rammeaftale.json.RammeaftaleJson;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Valid objects of the model, found by trying values for each component. Their texts contain placeholders for the parts
 * that differ between elements.
 */
final class Template {

    /** Placeholder for the id of an element. */
    static final String OWN = "$own";

    /** Placeholder for the id to which an element refers. */
    static final String TARGET = "$target";

    /** Placeholder for a text or name that differs in each element. */
    static final String NUMBER = "$number";

    /** Properties that need another reference than the template's: {@code amends} names a document. */
    private static final Map<String, String> TO_DOCUMENT = Map.of("document", quoted(TARGET));

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    /** Texts of every form that a type or property may require; the first accepted one is used. */
    private static final List<String> TEXTS = List.of(
            "n" + NUMBER,
            "n" + NUMBER + "@example.org",
            "x:n" + NUMBER,
            "https://example.org/" + NUMBER,
            "2021/2022",
            "2020-12-01",
            "10:00",
            "P2Y",
            "Europe/Copenhagen",
            "da",
            "+45 00 00 00 00");

    private static final Set<Class<?>> IDS = Set.of(Id.class, Reference.class);
    private static final int ERROR = 100;

    private final Map<String, String> reference;
    private final Map<Class<?>, Map<String, String>> smallest = new HashMap<>();
    private final Map<Class<?>, Map<String, String>> lean = new HashMap<>();
    private final Map<Class<?>, Map<String, String>> full = new HashMap<>();

    /**
     * Creates templates.
     *
     * @param reference the properties of a reference
     */
    Template(Map<String, String> reference) {
        this.reference = reference;
    }

    /** Returns an object with only what the rules require, its id, and all possible references. */
    Map<String, String> lean(Class<?> type) {
        return copy(lean, type, () -> {
            if (type == Reference.class) {
                return reference;
            }
            Map<String, String> properties = with(smallest(type), type, c -> IDS.contains(c.type()));
            if (properties.isEmpty()) {
                Optional<Component> name = Shape.of(type).components().stream()
                        .filter(c -> c.kind() == Kind.TEXT)
                        .findFirst();
                properties = with(properties, type, c -> c == name.orElse(null));
            }
            return properties.isEmpty() ? with(properties, type, c -> true) : properties;
        });
    }

    /** Returns an object with all components that are legal together, and one element in each list. */
    Map<String, String> full(Class<?> type) {
        return copy(full, type, () -> with(lean(type), type, c -> true));
    }

    /** Returns an object with only what the rules require. */
    Map<String, String> smallest(Class<?> type) {
        return copy(smallest, type, () -> {
            Map<String, String> properties = new LinkedHashMap<>();
            if (Document.class.isAssignableFrom(type)) {
                properties.put("type", '"' + Shape.of(type).typeName() + '"');
                properties.put("formatVersion", "\"1.0\"");
            }
            while (problems(properties, type) >= ERROR && addsOneThatIsNeeded(properties, type)) {
                continue;
            }
            if (problems(properties, type) >= ERROR) {
                throw new IllegalStateException("No " + type.getSimpleName() + " keeps the rules: " + text(properties));
            }
            return properties;
        });
    }

    private boolean addsOneThatIsNeeded(Map<String, String> properties, Class<?> type) {
        int before = problems(properties, type);
        for (Component component : Shape.of(type).components()) {
            for (String value : properties.containsKey(component.name()) ? List.<String>of() : values(component)) {
                properties.put(component.name(), value);
                if (problems(properties, type) < before) {
                    return true;
                }
                properties.remove(component.name());
            }
        }
        return false;
    }

    private Map<String, String> with(Map<String, String> start, Class<?> type, Predicate<Component> wanted) {
        Map<String, String> properties = new LinkedHashMap<>(start);
        int before = problems(properties, type);
        for (Component component : Shape.of(type).components()) {
            if (!properties.containsKey(component.name()) && wanted.test(component)) {
                for (String value : values(component)) {
                    properties.put(component.name(), value);
                    if (problems(properties, type) <= before) {
                        break;
                    }
                    properties.remove(component.name());
                }
            }
        }
        return properties;
    }

    /** Returns candidate values for a component; some may be invalid. */
    private List<String> values(Component component) {
        Class<?> type = component.type();
        Stream<String> values = switch (component.kind()) {
            case TEXT -> TEXTS.stream().map(Template::quoted);
            case SCALAR ->
                type == Id.class
                        ? Stream.of(quoted(component.name().equals("id") ? OWN : TARGET))
                        : TEXTS.stream().filter(text -> isScalar(type, text)).map(Template::quoted);
            case WORD -> Words.of(type).keySet().stream().map(Template::quoted);
            case BOOLEAN -> Stream.of("false", "true");
            case NUMBER -> Stream.of("1");
            case RECORD ->
                type == Reference.class
                        ? Stream.of(text(reference), text(TO_DOCUMENT))
                        : Stream.of(text(inside(component)), text(referringToNothing(component)));
            case CHOICE, EXTENSIONS -> Stream.of();
        };
        return (component.list() ? values.map(value -> "[" + value + "]") : values).toList();
    }

    /** Returns an object for use inside another, with an id that is unique there. */
    private Map<String, String> inside(Component component) {
        Map<String, String> properties = lean(component.type());
        properties.computeIfPresent("id", (id, own) -> quoted(OWN + "-" + component.name()));
        return properties;
    }

    private Map<String, String> referringToNothing(Component component) {
        Map<String, String> properties = inside(component);
        properties.values().removeIf(value -> value.contains(TARGET));
        return properties;
    }

    /** Returns a small element of a list; empty for a list of documents. */
    String element(Component list) {
        if (list.kind() == Kind.CHOICE) {
            return "";
        } else if (list.kind() == Kind.RECORD) {
            return text(lean(list.type()));
        }
        return values(list).get(0).replaceAll("^\\[|]$", "");
    }

    private static boolean isScalar(Class<?> type, String text) {
        try {
            Object value = (Object) Scalars.parser(type).invokeExact(text.replace(NUMBER, "1"));
            return value != null;
        } catch (Throwable e) { // the type may throw anything for an illegal text
            return false;
        }
    }

    /** Weighs the problems of an object: warnings count little, but a value without warnings is preferred. */
    private static int problems(Map<String, String> properties, Class<?> type) {
        String text =
                text(properties).replace(OWN, "own").replace(TARGET, "own").replace(NUMBER, "1");
        return JSON.tryRead(text.getBytes(UTF_8), type).problems().stream()
                .mapToInt(problem -> problem.isError() ? ERROR : 1)
                .sum();
    }

    static String text(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property -> quoted(property.getKey()) + ":" + property.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static Map<String, String> copy(
            Map<Class<?>, Map<String, String>> known, Class<?> type, Supplier<Map<String, String>> made) {
        Map<String, String> properties = known.get(type);
        if (properties == null) {
            known.put(type, Map.of()); // a type that contains itself gets an empty object
            properties = made.get();
            known.put(type, properties);
        }
        return new LinkedHashMap<>(properties);
    }
}
