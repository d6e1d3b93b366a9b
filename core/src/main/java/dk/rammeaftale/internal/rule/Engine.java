package dk.rammeaftale.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds every fault of a value: it walks through the value once, in document order, and asks each rule where it stands. The rules
 * are the Jakarta constraints on the types. Hibernate Validator checks the values that are not records, and the records of a
 * user's own whose constraints the engine does not know or that have texts, groups or methods of their own.
 *
 * <p>Immutable and thread-safe.
 */
public final class Engine {

    private final ClassValue<TypeRules> types;
    private final OtherConstraints others;
    private final List<OwnRule> ownRules;

    private Engine(ClassValue<TypeRules> types, OtherConstraints others, List<OwnRule> ownRules) {
        this.types = types;
        this.others = others;
        this.ownRules = ownRules;
    }

    /** Makes an engine of the default rules and those of some groups. */
    public static Engine of(Set<Class<?>> groups) {
        ClassValue<TypeRules> types = new ClassValue<>() {
            @Override
            protected TypeRules computeValue(Class<?> type) {
                return TypeRules.of(type, groups);
            }
        };
        return new Engine(types, new OtherConstraints(groups), List.of());
    }

    /** Returns an engine that asks one rule more. */
    public Engine with(OwnRule rule) {
        List<OwnRule> more = new ArrayList<>(ownRules);
        more.add(rule);
        return new Engine(types, others, List.copyOf(more));
    }

    /**
     * Validates a value.
     *
     * @throws IllegalStateException if a user's own rule throws, or a package of the user's is closed
     */
    public List<Finding> validate(Object value, int limit) {
        return value instanceof Partial partial
                ? new Validation(this, partial.value(), partial.unread(), limit).findings()
                : new Validation(this, value, Unread.NONE, limit).findings();
    }

    TypeRules rules(Class<?> type) {
        return types.get(type);
    }

    OtherConstraints others() {
        return others;
    }

    List<OwnRule> ownRules() {
        return ownRules;
    }
}
