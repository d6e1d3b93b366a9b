package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Scalars;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import jakarta.validation.Constraint;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one class, read from its annotations.
 *
 * @param type the class
 * @param by the validator that checks them
 * @param shape the shape of the class, if it is a record written as an object
 * @param components the rules of its components, if it has a shape
 * @param oneOfs the rules of the whole that require one of several components
 * @param checks the other rules of the whole
 */
record TypeRules(
        Class<?> type,
        By by,
        @Nullable Shape shape,
        @Nullable OfComponents components,
        List<OneOf> oneOfs,
        List<Check<Object>> checks) {

    /** The packages of the model. */
    private static final Set<String> LIBRARY = Set.of(
            "dk.rammeaftale",
            "dk.rammeaftale.agreement",
            "dk.rammeaftale.content",
            "dk.rammeaftale.extension",
            "dk.rammeaftale.meeting",
            "dk.rammeaftale.people",
            "dk.rammeaftale.time");

    /** Creates the rules of a class whose values have no components that the engine knows. */
    private TypeRules(Class<?> type, By by, List<Check<Object>> checks) {
        this(type, by, null, null, List.of(), checks);
    }

    /** The validator that checks the rules of a class. */
    enum By {
        /** The engine, which knows all of them. */
        ENGINE,
        /** Hibernate Validator, since one of the rules is unknown; the engine checks the records in its components. */
        ANOTHER_ALONE,
        /** Hibernate Validator, with everything below, since the engine can't walk the value. */
        ANOTHER_WITH_ALL_BELOW
    }

    /** The rules of the components of a record. */
    static final class OfComponents {

        private final Shape shape;
        private final @Nullable OfComponent[] rules;
        private final boolean areEmptyOnesChecked;

        OfComponents(Shape shape, List<OfComponent> rules) {
            this.shape = shape;
            this.rules = new OfComponent[rules.size()];
            for (OfComponent component : rules) {
                this.rules[component.component.position()] = component.isNothing() ? null : component;
            }
            this.areEmptyOnesChecked = rules.stream().anyMatch(OfComponent::isAlways);
        }

        /** Returns the rules of a component, or null if it has none. */
        @Nullable
        OfComponent of(Component component) {
            return rules[component.position()];
        }

        /** Reads the components of a record that may have to be checked, as {@link Shape#present} does. */
        int read(Object record, @Nullable Object[] to, int at) {
            if (!areEmptyOnesChecked) {
                return shape.present(record, to, at);
            }
            int end = at;
            for (Component component : shape.components()) {
                to[end++] = component;
                to[end++] = component.value(record);
            }
            return end;
        }

        /** Returns the greatest number of elements that {@link #read} adds to an array. */
        int room() {
            return 2 * rules.length;
        }
    }

    /**
     * The rules of one component.
     *
     * @param component the component
     * @param whole the rules of its value, or of the list or optional
     * @param inside the rules of the values in the list or optional; the same as {@code whole} if it is neither
     */
    record OfComponent(Component component, OfValue whole, OfValue inside) {

        /** Returns whether the component has no rules. */
        boolean isNothing() {
            return whole.isNothing() && inside.isNothing();
        }

        /** Returns only that the records in it are checked. */
        OfComponent withRecordsOnly() {
            return new OfComponent(component, OfValue.NOTHING, new OfValue(false, false, List.of(), inside.cascaded));
        }

        /** Returns whether the component is checked even if it is an empty list or optional. */
        boolean isAlways() {
            return component.list() ? !whole.checks().isEmpty() : component.optional() && whole.required;
        }
    }

    /** The rules of a value where it stands. */
    static final class OfValue {

        private static final OfValue NOTHING = new OfValue(false, false, List.of(), false);

        private final boolean required;
        private final boolean text;
        private final List<Check<Object>> checks;
        private final boolean cascaded;

        /** The rules of the class of the last value. Nearly always it is the class of the next one. */
        private @Nullable TypeRules last;

        private OfValue(boolean required, boolean text, List<Check<Object>> checks, boolean cascaded) {
            this.required = required;
            this.text = text;
            this.checks = checks;
            this.cascaded = cascaded;
        }

        /** Returns whether the value must be present. */
        boolean isRequired() {
            return required;
        }

        /** Returns whether the value is a text that must not be blank. */
        boolean isText() {
            return text;
        }

        /** Returns the other rules. */
        List<Check<Object>> checks() {
            return checks;
        }

        /** Returns whether the rules of the value's class are checked too. */
        boolean isCascaded() {
            return cascaded;
        }

        /** Returns the rules of a value's class. */
        TypeRules rules(Class<?> type, Engine engine) {
            TypeRules known = last;
            if (known == null || known.type != type) {
                known = engine.rules(type);
                last = known;
            }
            return known;
        }

        /** Returns whether the value has no rules. */
        boolean isNothing() {
            return !required && !text && checks.isEmpty() && !cascaded;
        }
    }

    /** Reads the rules of a class that belong to one of the groups or to no group. */
    static TypeRules of(Class<?> type, Set<Class<?>> groups) {
        if (!type.isRecord() && !Scalars.isScalar(type) && !isOfJava(type)) {
            return new TypeRules(type, By.ANOTHER_WITH_ALL_BELOW, List.of());
        }
        Constraints whole = new Constraints(groups);
        for (Class<?> family : families(type)) {
            whole.read(family);
        }
        boolean known = !whole.unknown && hasKnownMethods(type, groups);
        if (!type.isRecord() || Scalars.isScalar(type)) {
            return new TypeRules(type, known ? By.ENGINE : By.ANOTHER_WITH_ALL_BELOW, whole.checks);
        }
        Shape shape = Shape.find(type).orElse(null);
        if (shape == null) {
            return new TypeRules(type, By.ANOTHER_WITH_ALL_BELOW, List.of());
        }
        List<OfComponent> components = new ArrayList<>();
        for (RecordComponent declared : type.getRecordComponents()) {
            Constraints outer = new Constraints(groups);
            AnnotatedType annotated = declared.getAnnotatedType();
            outer.read(annotated, declared.getAccessor(), field(declared));
            Constraints inner = outer;
            Component component = shape.component(declared.getName()).orElseThrow();
            if ((component.list() || component.optional()) && annotated instanceof AnnotatedParameterizedType generic) {
                inner = new Constraints(groups);
                inner.read(generic.getAnnotatedActualTypeArguments()[0]);
                inner.cascaded |= outer.cascaded;
                outer.cascaded = false;
            }
            known &= !outer.unknown && !inner.unknown;
            components.add(new OfComponent(component, outer.ofValue(), inner.ofValue()));
        }
        if (!known) {
            components.replaceAll(OfComponent::withRecordsOnly);
        }
        return new TypeRules(
                type,
                known ? By.ENGINE : By.ANOTHER_ALONE,
                shape,
                new OfComponents(shape, components),
                whole.oneOfs.stream().map(oneOf -> new OneOf(oneOf, shape)).toList(),
                List.copyOf(whole.checks));
    }

    private static boolean isOfJava(Class<?> type) {
        return type.isEnum() || type.isArray() || type.getName().startsWith("java.");
    }

    /** Returns a class, its superclasses, and all their interfaces. */
    private static Set<Class<?>> families(@Nullable Class<?> type) {
        Set<Class<?>> families = new LinkedHashSet<>();
        if (type != null && type != Object.class) {
            families.add(type);
            families.addAll(families(type.getSuperclass()));
            for (Class<?> around : type.getInterfaces()) {
                families.addAll(families(around));
            }
        }
        return families;
    }

    /**
     * Returns whether a class belongs to the library. Its methods have no constraints, and looking for some would load
     * many classes.
     */
    private static boolean isOfLibrary(Class<?> type) {
        return LIBRARY.contains(type.getPackageName());
    }

    /**
     * Returns whether all constraints on methods are on accessors of components. The engine does not know any other.
     */
    private static boolean hasKnownMethods(Class<?> type, Set<Class<?>> groups) {
        if (isOfLibrary(type)) {
            return true;
        }
        Set<Method> accessors = new LinkedHashSet<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.add(component.getAccessor());
            }
        }
        for (Class<?> family : families(type)) {
            for (Method method : family.getDeclaredMethods()) {
                if (!accessors.contains(method)) {
                    Constraints constraints = new Constraints(groups);
                    constraints.read(method, method.getAnnotatedReturnType());
                    if (constraints.isAny) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static @Nullable AnnotatedElement field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    /** The constraints of one place. */
    private static final class Constraints {

        private final Set<Class<?>> groups;
        private final Set<Annotation> seen = new LinkedHashSet<>();
        private final List<AtLeastOneOf> oneOfs = new ArrayList<>();
        private final List<Check<Object>> checks = new ArrayList<>();
        private boolean required;
        private boolean text;
        private boolean cascaded;
        private boolean unknown;
        private boolean isAny;

        Constraints(Set<Class<?>> groups) {
            this.groups = groups;
        }

        void read(@Nullable AnnotatedElement... places) {
            for (AnnotatedElement place : places) {
                if (place != null) {
                    for (Annotation annotation : place.getDeclaredAnnotations()) {
                        if (seen.add(annotation)) {
                            add(annotation);
                        }
                    }
                }
            }
        }

        private void add(Annotation annotation) {
            isAny |= annotation instanceof Valid || isConstraint(annotation.annotationType());
            if (annotation instanceof Valid) {
                cascaded = true;
            } else if (annotation instanceof Rule rule) {
                add(rule);
            } else if (several(annotation.annotationType()) == Rule.class) {
                for (Rule rule : rules(annotation)) {
                    add(rule);
                }
            } else if (annotation instanceof AtLeastOneOf oneOf) {
                oneOfs.add(oneOf);
            } else if (annotation instanceof Text) {
                text = true;
            } else if (annotation instanceof NotNull notNull
                    && isPlain(notNull, notNull.message(), notNull.groups(), notNull.payload())) {
                required = true;
            } else if (annotation instanceof NotBlank notBlank
                    && isPlain(notBlank, notBlank.message(), notBlank.groups(), notBlank.payload())) {
                required = true;
                text = true;
            } else {
                unknown |= isConstraint(annotation.annotationType());
            }
        }

        private void add(Rule rule) {
            if (rule.groups().length == 0 || !Collections.disjoint(groups, Arrays.asList(rule.groups()))) {
                checks.addAll(RuleValidator.checks(rule));
            }
        }

        /** Returns whether a constraint has the default text and no groups, and so can be checked by the engine. */
        private static boolean isPlain(
                Annotation constraint, String message, Class<?>[] groups, Class<? extends Payload>[] payload) {
            return message.equals("{" + constraint.annotationType().getName() + ".message}")
                    && groups.length == 0
                    && payload.length == 0;
        }

        /** Returns whether an annotation is a constraint, holds several constraints, or converts groups. */
        private static boolean isConstraint(Class<? extends Annotation> type) {
            Class<?> several = several(type);
            return type.isAnnotationPresent(Constraint.class)
                    || type == GroupSequence.class
                    || type == ConvertGroup.class
                    || (several != null && several.isAnnotationPresent(Constraint.class));
        }

        /** Returns the type of the annotations in a container annotation, or null if it is not a container. */
        private static @Nullable Class<?> several(Class<? extends Annotation> type) {
            try {
                Class<?> several =
                        type.getDeclaredMethod("value").getReturnType().getComponentType();
                return several != null && several.isAnnotation() ? several : null;
            } catch (NoSuchMethodException e) {
                return null;
            }
        }

        private static Rule[] rules(Annotation several) {
            try {
                Method value = several.annotationType().getDeclaredMethod("value");
                value.setAccessible(true);
                return (Rule[]) value.invoke(several);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        OfValue ofValue() {
            return new OfValue(required, text, List.copyOf(checks), cascaded);
        }
    }
}
