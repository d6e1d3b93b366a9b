package dk.rammeaftale.json.answers;

import dk.rammeaftale.Document;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.json.arbitrary.ModelArbitraries;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes random edits to a document, as people would. */
final class Editor {

    private final Random random;
    private int written;

    Editor(Random random) {
        this.random = random;
    }

    /** Edits about one in so many places: values, elements, their order, and the list that holds them. */
    <T extends Document> T edit(T document, int oneOf) {
        List<Object> away = new ArrayList<>();
        Object without = rewrite(document, (record, component, value) -> edited(component, value, oneOf, away));
        return cast(document, rewrite(without, (record, component, value) -> {
            if (component.list()) {
                List<@Nullable Object> list = new ArrayList<>((List<?>) require(value));
                away.removeIf(
                        element -> component.type().isInstance(element) && random.nextInt(3) == 0 && list.add(element));
                return list;
            }
            return value;
        }));
    }

    /** Adds invalid content: nulls and duplicate elements. */
    <T extends Document> T spoil(T document, int oneOf) {
        return cast(document, rewrite(document, (record, component, value) -> {
            if (random.nextInt(oneOf) > 0 || component.kind() == Shape.Kind.EXTENSIONS) {
                return value;
            } else if (component.list()) {
                List<@Nullable Object> list = new ArrayList<>((List<?>) require(value));
                list.add(list.isEmpty() || random.nextBoolean() ? null : list.get(random.nextInt(list.size())));
                return list;
            }
            return null;
        }));
    }

    /** Replaces the value of the component at a place. */
    <T extends Document> T write(T document, Pointer at, Object value) {
        return cast(document, set(document, at.steps(), value));
    }

    /** Returns a value that occurs nowhere else, or empty for a type with few values. */
    Optional<Object> fresh(Class<?> type) {
        int n = 1000 + written++;
        if (type == String.class) {
            return Optional.of("Skrevet om " + n);
        } else if (type == When.class) {
            return Optional.of(When.parse(n + "-01-31"));
        } else if (type == LocalDate.class) {
            return Optional.of(LocalDate.of(n, 1, 31));
        } else if (type == Authority.class) {
            return Optional.of(Authority.parse("ny-" + n));
        } else if (type == Id.class) {
            return Optional.of(Id.parse("ny-" + n));
        }
        return Optional.empty();
    }

    private @Nullable Object edited(Component component, @Nullable Object value, int oneOf, List<Object> away) {
        if (random.nextInt(oneOf) > 0) {
            return value;
        } else if (component.kind() == Shape.Kind.WORD && component.list()) {
            return value; // a constant has no identity that could be followed
        } else if (component.list()) {
            return edited(component, (List<?>) require(value), away);
        } else if (value instanceof Extensions extensions) {
            return edited(extensions);
        } else if (component.optional() && random.nextBoolean()) {
            return value == null ? some(component.type()) : null;
        }
        return fresh(component.type()).orElse(value);
    }

    private List<?> edited(Component component, List<?> elements, List<Object> away) {
        List<Object> list = new ArrayList<>(elements);
        int at = random.nextInt(list.size() + 1);
        switch (random.nextInt(4)) {
            case 0 -> list.add(at, some(component.type()));
            case 1 -> Collections.shuffle(list, random);
            default -> {
                if (at < list.size()) {
                    away.add(list.remove(at));
                }
            }
        }
        return list;
    }

    private Extensions edited(Extensions extensions) {
        List<Map.Entry<String, String>> entries =
                new ArrayList<>(extensions.asMap().entrySet());
        Collections.shuffle(entries, random);
        Map<String, String> edited = new LinkedHashMap<>();
        entries.forEach(entry -> edited.put(entry.getKey(), random.nextBoolean() ? entry.getValue() : "1"));
        return random.nextBoolean()
                ? Extensions.of(edited)
                : Extensions.of(edited).with("slagelse:ny" + written++, "{}").without("slagelse:budget");
    }

    private <T> T some(Class<T> type) {
        return ModelArbitraries.any(type).generator(1).next(random).value();
    }

    private interface Rule {
        @Nullable
        Object rewrite(Object record, Component component, @Nullable Object value);
    }

    /** Rebuilds a record bottom-up. */
    private static Object rewrite(Object record, Rule rule) {
        Shape shape = Shape.of(record.getClass());
        List<@Nullable Object> values = new ArrayList<>();
        for (Component component : shape.components()) {
            Object value = component.value(record);
            Object inside = value instanceof List<?> list
                    ? rewriteAll(list, rule)
                    : value != null && Shape.isObject(value) ? rewrite(value, rule) : value;
            Object outside = rule.rewrite(record, component, inside);
            values.add(component.optional() ? Optional.ofNullable(outside) : outside);
        }
        return shape.create(values.toArray());
    }

    private static List<@Nullable Object> rewriteAll(List<?> list, Rule rule) {
        List<@Nullable Object> rewritten = new ArrayList<>();
        for (Object element : list) {
            rewritten.add(element != null && Shape.isObject(element) ? rewrite(element, rule) : element);
        }
        return rewritten;
    }

    private static Object set(Object on, List<Object> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        List<Object> rest = steps.subList(1, steps.size());
        if (on instanceof List<?> elements && steps.get(0) instanceof Integer index) {
            List<Object> list = new ArrayList<>(elements);
            list.set(index, set(list.get(index), rest, value));
            return list;
        }
        Shape shape = Shape.of(on.getClass());
        List<@Nullable Object> values = new ArrayList<>();
        for (Component component : shape.components()) {
            Object is = component.value(on);
            Object now = component.name().equals(steps.get(0)) ? set(is == null ? "" : is, rest, value) : is;
            values.add(component.optional() ? Optional.ofNullable(now) : now);
        }
        return shape.create(values.toArray());
    }

    @SuppressWarnings("unchecked") // a record is replaced by one of its class
    private static <T> T cast(T original, Object rewritten) {
        return (T) original.getClass().cast(rewritten);
    }

    private static Object require(@Nullable Object value) {
        return Optional.ofNullable(value).orElseThrow();
    }
}
