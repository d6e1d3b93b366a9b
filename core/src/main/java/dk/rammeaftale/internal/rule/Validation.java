package dk.rammeaftale.internal.rule;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.internal.rule.OtherConstraints.Violation;
import dk.rammeaftale.internal.rule.TypeRules.By;
import dk.rammeaftale.internal.rule.TypeRules.OfComponent;
import dk.rammeaftale.internal.rule.TypeRules.OfComponents;
import dk.rammeaftale.internal.rule.TypeRules.OfValue;
import dk.rammeaftale.internal.shape.Index;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The validation of one value, in one walk. */
final class Validation {

    private static final int NONE = -1;

    private final Engine engine;
    private final Object root;
    private final Unread unread;
    private final int limit;
    private final Index index = new Index();
    private final List<Placed> found = new ArrayList<>();
    private final Reporter reporter = new Reporter();

    /** The components of the records that the walk is in, with their values, as a stack. */
    private @Nullable Object[] held = new Object[256];

    private int top;
    private int errors;
    private int warnings;

    /** The number of missing required values so far, whether reported or not. */
    private int missing;

    Validation(Engine engine, Object root, Unread unread, int limit) {
        this.engine = engine;
        this.root = root;
        this.unread = unread;
        this.limit = limit;
    }

    /** A finding with its path: the positions of components and elements, for sorting in document order. */
    private record Placed(Finding finding, List<Integer> way) {

        static int compare(List<Integer> a, List<Integer> b) {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                int difference = a.get(i).compareTo(b.get(i));
                if (difference != 0) {
                    return difference;
                }
            }
            return Integer.compare(a.size(), b.size());
        }
    }

    List<Finding> findings() {
        go(root, engine.rules(root.getClass()), NONE, null, NONE);
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(Comparator.comparing(Placed::way, Placed::compare)
                .thenComparing(placed -> placed.finding.code())
                .thenComparing(placed -> placed.finding.text().english()));
        return found.stream().map(Placed::finding).toList();
    }

    /** Returns the pointer to a value: a component of a numbered record, perhaps with a position in its list. */
    private Pointer pointer(int owner, @Nullable Component component, int position) {
        Pointer at = owner == NONE ? Pointer.ROOT : index.at(owner);
        at = component == null ? at : at.then(component.name());
        return position == NONE ? at : at.then(position);
    }

    private void go(Object value, TypeRules rules, int owner, @Nullable Component component, int position) {
        if (rules.by() == By.ANOTHER_WITH_ALL_BELOW) {
            if (!engine.ownRules().isEmpty() && value.getClass().isRecord()) {
                Shape.of(value.getClass()); // throws an exception that tells why a user's rule can't be checked in it
            }
            engine.others()
                    .withAllBelow(value)
                    .forEach(violation -> add(violation, pointer(owner, component, position)));
        } else if (rules.components() == null) {
            ask(rules.checks(), value, owner, component, position);
        } else {
            record(value, rules, rules.components(), owner, component, position);
        }
    }

    private void record(
            Object record, TypeRules rules, OfComponents components, int owner, @Nullable Component in, int position) {
        Shape shape = requireNonNull(rules.shape());
        int from = top;
        if (held.length - from < components.room()) {
            held = Arrays.copyOf(held, 2 * held.length + components.room());
        }
        int end = components.read(record, held, from);
        top = end;
        int number = index.enter(record, shape, shape.id(held, from, end), owner, in, position);
        int before = missing;
        if (rules.by() == By.ANOTHER_ALONE) {
            engine.others().alone(record).forEach(violation -> add(violation, pointer(owner, in, position)));
        }
        for (int i = from; i < end && errors < limit; i += 2) {
            OfComponent component = components.of((Component) requireNonNull(held[i]));
            if (component != null) {
                component(component, held[i + 1], number);
            }
        }
        index.leave(number);
        if (rules.by() == By.ENGINE) {
            List<OneOf> oneOfs = rules.oneOfs();
            for (int i = 0; i < oneOfs.size(); i++) {
                oneOfs.get(i).check(held, from, end, reporter.on(record, number, null, NONE));
            }
            ask(rules.checks(), record, number, null, NONE);
        }
        top = from;
        if (missing == before && !engine.ownRules().isEmpty()) {
            askOwnRules(record, number);
        }
    }

    private void component(OfComponent rules, @Nullable Object holder, int number) {
        Component component = rules.component();
        Object value = holder instanceof Optional<?> optional ? optional.orElse(null) : holder;
        if (component.list()) {
            value(rules.whole(), value, number, component, NONE);
            List<?> list = value == null ? List.of() : (List<?>) value;
            for (int i = 0; i < list.size() && errors < limit; i++) {
                inside(rules.inside(), list.get(i), number, component, i);
            }
            return;
        }
        if (component.optional()) {
            value(rules.whole(), value, number, component, NONE);
        }
        if (value != null || !component.optional()) {
            inside(rules.inside(), value, number, component, NONE);
        }
    }

    private void inside(OfValue rules, @Nullable Object value, int number, Component component, int position) {
        value(rules, value, number, component, position);
        if (value != null && rules.isCascaded()) {
            go(value, rules.rules(value.getClass(), engine), number, component, position);
        }
    }

    private void value(OfValue rules, @Nullable Object value, int number, Component component, int position) {
        if (value == null) {
            if (rules.isRequired()) {
                missing(number, component, position);
            }
            return;
        }
        if (rules.isText() && value instanceof String text && text.isBlank()) {
            reporter.on(value, number, component, position).add(Code.TEXT_BLANK, Pointer.ROOT);
        }
        ask(rules.checks(), value, number, component, position);
    }

    /** Reports a missing value, unless it may be one that could not be read. */
    private void missing(int number, Component component, int position) {
        missing++;
        if (!isFull(Level.ERROR)) {
            Pointer at = pointer(number, component, position);
            if (!unread.below(at).mayHideTheValue()) {
                add(
                        position == NONE
                                ? Finding.of(Code.missing(at), at, Code.arguments("property", at.step()))
                                : Finding.of(Code.NULL_IN_LIST, at, Map.of()));
            }
        }
    }

    private void ask(
            List<Check<Object>> checks, Object value, int number, @Nullable Component component, int position) {
        if (!checks.isEmpty()) {
            reporter.on(value, number, component, position);
            for (int i = 0; i < checks.size(); i++) {
                checks.get(i).check(value, reporter);
            }
        }
    }

    private void askOwnRules(Object record, int number) {
        for (OwnRule rule : engine.ownRules()) {
            if (errors < limit && rule.type().isInstance(record)) {
                Pointer at = pointer(number, null, NONE);
                if (unread.below(at).isEmpty() && !rule.isKept(record, at)) {
                    add(new Finding(at, rule.code(), Level.ERROR, Map.of(), rule.text()));
                }
            }
        }
    }

    /** Adds what Hibernate Validator has found in a value at a place. */
    private void add(Violation violation, Pointer base) {
        Finding finding = violation.finding();
        Pointer at = base.plus(finding.at());
        if (violation.isOfMissing()) {
            missing++;
        }
        Unread gaps = unread.below(violation.isOfWhole() ? base : at);
        if (violation.isOfMissing() ? !gaps.mayHideTheValue() : gaps.isEmpty()) {
            add(new Finding(at, finding.code(), finding.level(), finding.arguments(), finding.text()));
        }
    }

    private boolean isFull(Level level) {
        return level == Level.ERROR ? errors >= limit : warnings >= limit;
    }

    private void add(Finding finding) {
        if (!isFull(finding.level())) {
            errors += finding.level() == Level.ERROR ? 1 : 0;
            warnings += finding.level() == Level.WARNING ? 1 : 0;
            found.add(new Placed(finding, way(finding.at())));
        }
    }

    /**
     * Returns the positions of the components and elements on the path to a place. A step that is neither comes last.
     */
    private List<Integer> way(Pointer at) {
        List<Integer> way = new ArrayList<>();
        Object value = root;
        for (Object step : at.steps()) {
            if (step instanceof Integer position) {
                way.add(position);
                value = value instanceof List<?> list && position < list.size() ? list.get(position) : null;
            } else {
                Component component = value == null
                        ? null
                        : Shape.find(value.getClass())
                                .flatMap(shape -> shape.component((String) step))
                                .orElse(null);
                way.add(component == null ? Integer.MAX_VALUE : component.position());
                value = component == null ? null : component.value(requireNonNull(value));
            }
        }
        return way;
    }

    /** The report for the checks of one value at a time. */
    private final class Reporter implements Report {

        private Object value = root;
        private int owner = NONE;
        private @Nullable Component component;
        private int position = NONE;
        private Pointer @Nullable [] within;

        /**
         * Whether a gap anywhere in the value may hold what a rule reads. Cached, since a rule may add a finding for
         * each of many elements.
         */
        private @Nullable Map<Reads, Boolean> anywhere;

        /** Continues with another value. */
        Reporter on(Object value, int owner, @Nullable Component component, int position) {
            this.value = value;
            this.owner = owner;
            this.component = component;
            this.position = position;
            this.anywhere = null;
            return this;
        }

        private Pointer here() {
            return pointer(owner, component, position);
        }

        @Override
        public void add(Message message, Pointer at, Object... arguments) {
            Code code = message.code();
            if (!isFull(code.level()) && !mayBeWrong(code.reads())) {
                Pointer here = here();
                for (int i = 1; i < arguments.length; i += 2) {
                    arguments[i] = arguments[i] instanceof Pointer other ? here.plus(other) : arguments[i];
                }
                Validation.this.add(Finding.of(message, here.plus(at), Code.arguments(arguments)));
            }
        }

        private boolean mayBeWrong(Reads reads) {
            if (unread.isEmpty() || reads.isNothing()) {
                return false;
            }
            Unread gaps = unread.below(here());
            if (within != null) {
                return Arrays.stream(within).anyMatch(at -> gaps.mayHold(value, at, reads));
            }
            anywhere = anywhere == null ? new HashMap<>() : anywhere;
            return anywhere.computeIfAbsent(reads, r -> gaps.mayHold(value, Pointer.ROOT, r));
        }

        @Override
        public Report within(Pointer... places) {
            Reporter report = new Reporter().on(value, owner, component, position);
            report.within = places;
            return report;
        }

        @Override
        public boolean isRead(Pointer at) {
            return unread.isEmpty() || unread.below(here()).below(at).isEmpty();
        }

        @Override
        public Index index() {
            return index.from(owner);
        }
    }
}
