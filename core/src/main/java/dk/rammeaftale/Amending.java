package dk.rammeaftale;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What amendments make of an agreement. It has what they change under the same names as their changes have. */
final class Amending {

    /** The simple properties that an amendment may set. */
    static final List<String> PROPERTIES = changes(Component::optional);

    /** The lists of elements that an amendment may replace or add, each of a type of its own. */
    static final List<String> ELEMENTS = changes(component -> component.kind() == Shape.Kind.RECORD);

    private static final Changes NONE = Changes.builder().build();

    private Amending() {}

    private static List<String> changes(Predicate<Component> which) {
        return Shape.of(Changes.class).components().stream()
                .filter(which)
                .map(Component::name)
                .toList();
    }

    /** Returns the agreement that a document amends, if it is an amendment that names one. */
    static Optional<Id> amended(@Nullable Document document) {
        Reference amends = document instanceof Amendment amendment ? amendment.amends() : null;
        return amends == null ? Optional.empty() : amends.document();
    }

    /**
     * Returns the day from which an amendment is in effect: the first that it may mean; of a time whose beginning is open, the day
     * by which it certainly is.
     */
    static Optional<LocalDate> effectiveFrom(Amendment amendment) {
        return amendment.effective().flatMap(effective -> effective.earliest().or(effective::latest));
    }

    /**
     * Returns the amendments of an agreement that are in a dossier, in the order in which they take effect: those of one day in
     * document order, and those of no known day last.
     */
    static List<Amendment> amendments(Dossier dossier, Id agreement) {
        return amendments(dossier).getOrDefault(agreement, List.of());
    }

    /** Returns the amendments in a dossier by the agreement that they amend, those of each in the order in which they take effect. */
    static Map<Id, List<Amendment>> amendments(Dossier dossier) {
        Map<Id, List<Amendment>> amendments = new HashMap<>();
        for (Document document : dossier.documents()) {
            amended(document)
                    .ifPresent(agreement -> amendments
                            .computeIfAbsent(agreement, id -> new ArrayList<>())
                            .add((Amendment) document));
        }
        amendments
                .values()
                .forEach(each -> each.sort(Comparator.comparing(
                        amendment -> effectiveFrom(amendment).orElse(LocalDate.MAX))));
        return amendments;
    }

    /** Returns whether it is not agreed, also where it states a day: it says so itself, or a party has rejected it. */
    static boolean isOpen(Amendment amendment) {
        return amendment
                        .stage()
                        .filter(stage -> stage != Approvable.Stage.CONCLUDED)
                        .isPresent()
                || !amendment
                        .register()
                        .getOrDefault(Party.Standing.REJECTED, List.of())
                        .isEmpty();
    }

    /** Returns whether an amendment has certainly taken effect by a day, and it is known what it changes. */
    static boolean isInEffect(Amendment amendment, LocalDate day) {
        return effectiveFrom(amendment).filter(from -> !from.isAfter(day)).isPresent()
                && !isOpen(amendment)
                && changeSomething(changes(amendment));
    }

    /** Returns what an amendment changes, as far as it is known. */
    static Changes changes(Amendment amendment) {
        return amendment.changes().orElse(NONE);
    }

    /** Returns the elements that replace others, or are new. */
    static Stream<Object> elements(Changes changes) {
        return ELEMENTS.stream()
                .flatMap(name -> ((List<?>) Shape.value(changes, name).orElseThrow()).stream())
                .filter(Objects::nonNull)
                .map(Object.class::cast);
    }

    /** Returns whether anything is changed. */
    static boolean changeSomething(Changes changes) {
        return elements(changes).findAny().isPresent()
                || changes.removes().stream().anyMatch(Objects::nonNull)
                || PROPERTIES.stream()
                        .anyMatch(name -> Shape.value(changes, name).isPresent());
    }

    /** Replaces, adds and sets what the changes say, and at last removes. {@link AmendedText} does the same with many. */
    static FrameworkAgreement amend(FrameworkAgreement agreement, Changes changes) {
        Map<Object, Object> added = new LinkedHashMap<>();
        elements(changes).forEach(element -> added.put(classAndId(element), element));
        Set<Object> moved = new HashSet<>(); // what stands in a new element stands nowhere else
        added.values()
                .forEach(element -> Walk.throughRecords(element, (at, record) -> {
                    if (!at.isRoot()) {
                        moved.add(classAndId(record));
                    }
                    return true;
                }));
        moved.removeAll(added.keySet());
        Object left = rewrite(agreement, value -> moved.contains(classAndId(value)) ? null : value);
        Object replaced = rewrite(left, value -> {
            Object replacement = added.remove(classAndId(value)); // once only, since it may hold its own id again
            return replacement == null ? value : replacement;
        });
        Shape shape = Shape.of(FrameworkAgreement.class);
        Object set = shape.create(shape.components().stream()
                .map(component -> component(component, replaced, changes, added.values()))
                .toArray());
        return (FrameworkAgreement) rewrite(set, value -> {
            boolean stays = value instanceof FrameworkAgreement
                    || id(value).filter(changes.removes()::contains).isEmpty();
            return stays ? value : null;
        });
    }

    private static @Nullable Object component(
            Component component, Object agreement, Changes changes, Collection<Object> added) {
        Object value = component.value(agreement);
        if (value instanceof List<?> list && ELEMENTS.contains(component.name())) {
            return Stream.concat(list.stream(), added.stream().filter(component.type()::isInstance))
                    .toList();
        } else if (PROPERTIES.contains(component.name())) {
            value = changed(component.name(), value, changes);
        }
        return component.optional() ? Optional.ofNullable(value) : value;
    }

    /** Returns what a simple property is after the changes. */
    static @Nullable Object changed(String property, @Nullable Object value, Changes changes) {
        Object changed = Shape.value(changes, property).orElse(value);
        return value instanceof When before && changed instanceof When period ? joined(before, period) : changed;
    }

    /** An amendment known from an excerpt may state one end of the period only; the other one stays. */
    private static When joined(When before, When period) {
        if (before.everyYear().isPresent()) {
            return period;
        }
        String text = period.toString();
        String[] ends = before.toString().split("/", -1);
        if (text.startsWith("..")) {
            return When.parse(ends[0] + text.substring(2));
        }
        return text.endsWith("..") ? When.parse(text.substring(0, text.length() - 2) + ends[ends.length - 1]) : period;
    }

    private static Object rewrite(Object root, Walk.Rewriter rewriter) {
        return Objects.requireNonNull(Walk.rewrite(root, rewriter));
    }

    /** What an element is replaced by; one without an id is like no other. */
    private static Object classAndId(Object value) {
        return id(value).<Object>map(id -> List.of(value.getClass(), id)).orElseGet(Object::new);
    }

    /** Returns the id by which an element is named in an amendment. */
    static Optional<Id> id(Object value) {
        return value instanceof Extensible ? Shape.identity(value, Id.class) : Optional.empty();
    }

    /** Returns the ids of the elements, and of the agreement itself, that are others after than before. */
    static Set<Id> changedElements(FrameworkAgreement before, FrameworkAgreement after) {
        Map<Id, List<Object>> then = byId(before);
        Map<Id, List<Object>> now = byId(after);
        Set<Id> ids = new LinkedHashSet<>(then.keySet());
        ids.addAll(now.keySet());
        ids.removeIf(id -> Objects.equals(then.get(id), now.get(id)));
        return ids;
    }

    private static Map<Id, List<Object>> byId(FrameworkAgreement agreement) {
        Map<Id, List<Object>> elements = new LinkedHashMap<>();
        Walk.throughRecords(agreement, (at, record) -> {
            id(record)
                    .ifPresent(id ->
                            elements.computeIfAbsent(id, i -> new ArrayList<>()).add(record));
            return true;
        });
        return elements;
    }

    /** Returns the names of the simple properties that are others after than before. */
    static List<String> changedProperties(FrameworkAgreement before, FrameworkAgreement after) {
        return PROPERTIES.stream()
                .filter(name -> !Shape.value(before, name).equals(Shape.value(after, name)))
                .toList();
    }
}
