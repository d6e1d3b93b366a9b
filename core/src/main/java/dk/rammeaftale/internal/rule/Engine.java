package dk.rammeaftale.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Validates a value in one walk, in document order, and runs each rule where it applies. The rules are the Jakarta
 * constraints on the types. Hibernate Validator checks values that are not records, and records of a user whose
 * constraints the engine does not know or that have texts, groups or methods of their own.
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

    /** Creates an engine with the default rules and the rules of some groups. */
    public static Engine of(Set<Class<?>> groups) {
        ClassValue<TypeRules> types = new ClassValue<>() {
            @Override
            protected TypeRules computeValue(Class<?> type) {
                return TypeRules.of(type, groups);
            }
        };
        return new Engine(types, new OtherConstraints(groups), List.of());
    }

    /** Returns an engine that also checks a rule of a user. */
    public Engine with(OwnRule rule) {
        List<OwnRule> more = new ArrayList<>(ownRules);
        more.add(rule);
        return new Engine(types, others, List.copyOf(more));
    }

    /**
     * Validates a value.
     *
     * @throws IllegalStateException if a rule of a user throws, or a user's module does not open a package
     */
    public List<Finding> validate(Object value, int limit) {
        Objects.requireNonNull(value, "value");
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
