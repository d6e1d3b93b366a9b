package dk.rammeaftale.internal.shape;

import dk.rammeaftale.extension.Extensions;
import jakarta.validation.Valid;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes one record class: its components in order, its constructor and its accessors. The records are the only
 * description of the format, and all generic code reads and creates them with this class.
 *
 * <p>Immutable and thread-safe; there is one instance for each class.
 */
public final class Shape {

    /** The kind of value of a component, or of its elements. */
    public enum Kind {
        /** A string. */
        TEXT,
        /** A type of its own that is written as a string, with {@code parse} (or {@code of}) and {@code toString}. */
        SCALAR,
        /** A constant of an enum, written in lower camel case. */
        WORD,
        /** True or false. */
        BOOLEAN,
        /** A number. */
        NUMBER,
        /** A record. */
        RECORD,
        /** A union: one of the records that a sealed interface permits, distinguished by the property {@code type}. */
        CHOICE,
        /** Properties that others have added, {@link Extensions}. */
        EXTENSIONS
    }

    /**
     * One component.
     *
     * @param name its name, also in JSON
     * @param kind the kind of its value, or of its elements
     * @param type the class of its value, or of its elements
     * @param optional whether it is an {@link Optional}
     * @param list whether it is a list
     * @param accessor reads it from a record
     * @param position its position among the components, from 0
     */
    public record Component(
            String name,
            Kind kind,
            Class<?> type,
            boolean optional,
            boolean list,
            MethodHandle accessor,
            int position) {

        /** Returns the value of the component in a record that has nothing there; null if there must be something. */
        public @Nullable Object absent() {
            if (kind == Kind.EXTENSIONS) {
                return Extensions.none();
            }
            return list ? List.of() : optional ? Optional.empty() : null;
        }

        /** Reads the component from a record. */
        public @Nullable Object value(Object from) {
            try {
                Object value = accessor.invokeExact(from);
                return value instanceof Optional<?> optional ? optional.orElse(null) : value;
            } catch (Throwable e) {
                throw failure(from.getClass(), e);
            }
        }
    }

    private static final Set<Class<?>> NUMBERS = Set.of(
            Integer.class,
            int.class,
            Long.class,
            long.class,
            Double.class,
            double.class,
            BigDecimal.class,
            BigInteger.class);

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final String typeName;
    private final boolean standsAlone;
    private final boolean isIdScope;
    private final boolean isPersonal;
    private final List<Component> components;
    private final List<Component> holdingRecords;
    private final Map<String, Component> byName;
    private final Optional<Component> identity;
    private final @Nullable Component id;
    private final MethodHandle constructor;

    private final PresentComponents present;

    private Shape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        this.type = type;
        this.typeName = isInUnion(type) ? typeName(type) : "";
        this.standsAlone = standsAlone(type);
        this.isIdScope = standsAlone || type.isAnnotationPresent(IdScope.class);
        this.isPersonal = isPersonal(type);
        RecordComponent[] declared = type.getRecordComponents();
        Component[] components = new Component[declared.length];
        Class<?>[] parameters = new Class<?>[declared.length];
        List<Component> holdingRecords = new ArrayList<>();
        Map<String, Component> byName = new HashMap<>();
        Component identity = null;
        Component id = null;
        for (int i = 0; i < declared.length; i++) {
            Component component = component(declared[i], i);
            components[i] = component;
            parameters[i] = declared[i].getType();
            byName.put(component.name, component);
            if (component.kind == Kind.RECORD || component.kind == Kind.CHOICE) {
                holdingRecords.add(component);
            }
            Identity known = declared[i].getAnnotation(Identity.class);
            identity = identity == null && known != null ? component : identity;
            id = id == null && known != null && known.inWholeDocument() ? component : id;
        }
        if (!typeName.isEmpty() && byName.containsKey("type")) {
            throw new IllegalArgumentException(type.getName()
                    + " has a component named type, but that property tells the records of a union apart");
        }
        this.components = List.of(components);
        this.present = new PresentComponents(type, this.components);
        this.holdingRecords = List.copyOf(holdingRecords);
        this.byName = Map.copyOf(byName);
        this.identity = Optional.ofNullable(identity);
        this.id = id;
        try {
            this.constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw notPublic(type, e);
        }
    }

    /**
     * Returns the shape of a class.
     *
     * @throws IllegalArgumentException if it is not a public record, or a component's type can't be read and written
     */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Returns the shape of a class, or empty if the class has none. */
    public static Optional<Shape> find(Class<?> type) {
        try {
            return Optional.of(of(type));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the record class. */
    public Class<?> type() {
        return type;
    }

    /** Returns the value of {@code type} that distinguishes this record in a union. */
    public String typeName() {
        return typeName;
    }

    /** Returns whether values of this class stand alone, as documents do. */
    public boolean standsAlone() {
        return standsAlone;
    }

    /**
     * Returns whether values of this class are a scope of ids: they stand alone, or are marked as an {@link IdScope}.
     */
    public boolean isIdScope() {
        return isIdScope;
    }

    /** Returns whether values of this class are personal data. */
    public boolean isPersonal() {
        return isPersonal;
    }

    private static boolean isInUnion(Class<?> type) {
        for (Class<?> around : type.getInterfaces()) {
            if (around.isSealed()) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAlone(Class<?> type) {
        for (Class<?> around : type.getInterfaces()) {
            if (around.isAnnotationPresent(StandsAlone.class)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether values of a class are personal data. */
    public static boolean isPersonal(Class<?> type) {
        return type.isAnnotationPresent(PersonalData.class);
    }

    /** Returns the component that identifies a record, see {@link Identity}. */
    public Optional<Component> identity() {
        return identity;
    }

    /** Returns the identity of a record, if it is of a type. */
    public static <T> Optional<T> identity(Object record, Class<T> type) {
        return of(record.getClass())
                .identity
                .filter(c -> c.type == type)
                .map(c -> c.value(record))
                .map(type::cast);
    }

    /** Returns the components in the order of their declaration. */
    public List<Component> components() {
        return components;
    }

    /** Returns the components that hold a record, or a list of them, in the order of their declaration. */
    public List<Component> holdingRecords() {
        return holdingRecords;
    }

    /** Finds a component by its name. */
    public Optional<Component> component(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Finds the id among the {@link #present} components of a record. */
    public @Nullable Object id(@Nullable Object[] present, int from, int end) {
        for (int i = id == null ? end : from; i < end; i += 2) {
            if (present[i] == id) {
                return present[i + 1] instanceof Optional<?> optional ? optional.orElse(null) : present[i + 1];
            }
        }
        return null;
    }

    /** Reads the id of a record. */
    public @Nullable Object id(Object record) {
        return id == null ? null : id.value(record);
    }

    /** Reads a component by its name. */
    public static Optional<Object> value(Object record, String name) {
        return of(record.getClass()).component(name).map(c -> c.value(record));
    }

    /**
     * Reads the components of a record that are not empty, in order: adds each {@link Component} and its value to an
     * array, which has room for all of them, and returns the next free position. Optional components are {@link
     * Optional}s.
     */
    public int present(Object record, @Nullable Object[] to, int at) {
        try {
            return present.read(record, to, at);
        } catch (Throwable e) {
            throw failure(type, e);
        }
    }

    /**
     * Creates a record from its components.
     *
     * @throws RuntimeException whatever its constructor throws
     */
    public Object create(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable e) {
            throw failure(type, e);
        }
    }

    /**
     * Returns a copy of a record with one component replaced.
     *
     * @throws IllegalArgumentException if the record has no such component
     */
    @SuppressWarnings("unchecked") // a record's class can't be extended
    public static <R> R with(R record, String name, @Nullable Object value) {
        Shape shape = of(record.getClass());
        if (shape.component(name).isEmpty()) {
            throw new IllegalArgumentException(shape.type.getName() + " has no component named " + name);
        }
        @Nullable
        Object[] values = shape.components.stream()
                .map(c -> {
                    Object next = c.name.equals(name) ? value : c.value(record);
                    return c.optional ? Optional.ofNullable(next) : next;
                })
                .toArray();
        return (R) shape.create(values);
    }

    /** Returns the records of a union, by their value of {@code type}. */
    public static Map<String, Class<?>> choices(Class<?> sealed) {
        Map<String, Class<?>> choices = new LinkedHashMap<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            choices.put(typeName(permitted), permitted);
        }
        return choices;
    }

    /** Returns whether a value is written as an object: a record that is not a scalar. */
    public static boolean isObject(Object value) {
        return value.getClass().isRecord() && !Scalars.isScalar(value.getClass());
    }

    private static Component component(RecordComponent declared, int position) {
        boolean optional = declared.getType() == Optional.class;
        boolean list = declared.getType() == List.class;
        Class<?> type = optional || list ? argument(declared) : declared.getType();
        try {
            Kind kind = kind(declared, type);
            if (kind == Kind.EXTENSIONS && type != declared.getType()) {
                throw holdsNoValue(declared);
            }
            if ((kind == Kind.RECORD || kind == Kind.CHOICE) && !isCascaded(declared)) {
                throw new IllegalArgumentException("Write @Valid before " + type.getSimpleName() + " in "
                        + declared.getDeclaringRecord().getName() + "." + declared.getName()
                        + ": without it the value is not validated");
            }
            MethodHandle accessor =
                    LOOKUP.unreflect(declared.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
            return new Component(declared.getName(), kind, type, optional, list, accessor, position);
        } catch (IllegalAccessException e) {
            throw notPublic(declared.getDeclaringRecord(), e);
        }
    }

    /** Names the component, since the class alone does not tell where it stands. */
    private static Kind kind(RecordComponent declared, Class<?> type) {
        try {
            return kind(type);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    declared.getDeclaringRecord().getName() + "." + declared.getName() + ": " + e.getMessage(), e);
        }
    }

    private static boolean isCascaded(RecordComponent declared) {
        AnnotatedType type = declared.getAnnotatedType();
        return type.isAnnotationPresent(Valid.class)
                || (type instanceof AnnotatedParameterizedType generic
                        && generic.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Valid.class));
    }

    private static Class<?> argument(RecordComponent declared) {
        if (declared.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> type) {
            return type;
        }
        throw holdsNoValue(declared);
    }

    private static IllegalArgumentException holdsNoValue(RecordComponent declared) {
        return new IllegalArgumentException(
                declared + " of " + declared.getDeclaringRecord() + " does not hold a class without type arguments");
    }

    /**
     * Returns the kind of value of a class.
     *
     * @throws IllegalArgumentException if values of the class can't be read and written
     */
    public static Kind kind(Class<?> type) {
        if (type == String.class) {
            return Kind.TEXT;
        } else if (type == Extensions.class) {
            return Kind.EXTENSIONS;
        } else if (type.isEnum() && !Scalars.isScalar(type)) {
            return Kind.WORD;
        } else if (type == Boolean.class || type == boolean.class) {
            return Kind.BOOLEAN;
        } else if (NUMBERS.contains(type)) {
            return Kind.NUMBER;
        } else if (type.isSealed() && type.isInterface()) {
            return Kind.CHOICE;
        } else if (Scalars.isScalar(type)) {
            return Kind.SCALAR;
        } else if (type.isRecord()) {
            return Kind.RECORD;
        }
        throw new IllegalArgumentException(type.getTypeName() + " cannot be read and written");
    }

    private static String typeName(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static IllegalArgumentException notPublic(Class<?> type, ReflectiveOperationException e) {
        return new IllegalArgumentException(type.getName() + " must be public, in an exported package", e);
    }

    private static RuntimeException failure(Class<?> type, Throwable e) {
        if (e instanceof RuntimeException unchecked) {
            return unchecked;
        } else if (e instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(type.getName() + " threw a checked exception", e);
    }
}
