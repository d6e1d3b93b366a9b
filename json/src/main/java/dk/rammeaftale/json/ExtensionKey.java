package dk.rammeaftale.json;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Words;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.json.internal.layout.ValueType;
import dk.rammeaftale.json.internal.reading.ReaderOptions.TypedExtension;
import java.lang.invoke.MethodType;
import java.util.Optional;

/**
 * Typed access to one extension: the document holds JSON, and you get and set a value of your own type.
 *
 * <pre>{@code
 * public record Budget(@NotNull @Positive BigDecimal amount, @NotBlank String currency) {}
 * static final ExtensionKey<Budget> BUDGET = ExtensionKey.of("slagelse:budget", Budget.class);
 *
 * FocusArea area = BUDGET.set(focusArea, new Budget(new BigDecimal("250000.00"), "DKK"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class ExtensionKey<T> {

    /** Reader and writer with the default options, created lazily when the first extension is read or written. */
    private static final class Defaults {
        static final RammeaftaleJson JSON = RammeaftaleJson.create();
    }

    private final String name;
    private final Class<T> type;

    private ExtensionKey(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /**
     * Returns the key of an extension.
     *
     * @param <T> the type of the value
     * @param name the extension's name, such as {@code slagelse:budget}
     * @param type the class of the value: a public record, an enum, {@code String}, a number, a boolean, or a type of
     *     the model
     * @return the key
     * @throws IllegalArgumentException if the name is not legal, or the type can't be read and written
     */
    public static <T> ExtensionKey<T> of(String name, Class<T> type) {
        requireNonNull(type, "type");
        if (!Extensions.isName(requireNonNull(name, "name"))) {
            throw new IllegalArgumentException(OneLine.quoted(name)
                    + " is not an extension's name: write a prefix and a name, such as slagelse:budget");
        } else if (Shape.kind(type) == Shape.Kind.EXTENSIONS) {
            throw new IllegalArgumentException("An extension holds a value, not extensions");
        }
        switch (Shape.kind(type)) {
            case RECORD -> Shape.of(type);
            case CHOICE -> Shape.choices(type).values().forEach(Shape::of);
            case WORD -> Words.of(type);
            default -> {}
        }
        @SuppressWarnings("unchecked") // int.class and Integer.class are both a Class<Integer>
        Class<T> boxed = (Class<T>) MethodType.methodType(type).wrap().returnType();
        return new ExtensionKey<>(name, boxed);
    }

    /**
     * Returns the extension's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the type of the extension's value.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Reads the extension's value. Pointers and positions of its problems start at this value, not at the document.
     *
     * @param from the record that carries the extension
     * @return the value, or empty if the record has no such extension
     * @throws InvalidDocumentException if the JSON does not have the shape of the type, or breaks its constraints
     */
    public Optional<T> get(Extensible from) {
        return from.extensions()
                .get(name)
                .map(json -> Defaults.JSON.readExtension(json, type, Shape.isPersonal(from.getClass())));
    }

    /**
     * Sets the extension's value.
     *
     * @param <E> the type of the record
     * @param on the record that gets the extension
     * @param value the value
     * @return a copy of the record with the extension
     * @throws InvalidDocumentException if the value breaks the constraints of its type, so that {@link #get} would fail
     * @throws IllegalArgumentException if the value is null, or {@code on} is not a record
     */
    public <E extends Extensible> E set(E on, T value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "A value for " + name + " is missing; call remove to remove the extension");
        }
        String json = Defaults.JSON.writeExtension(value);
        Defaults.JSON.readExtension(json, type, Shape.isPersonal(on.getClass()));
        return with(on, on.extensions().with(name, json));
    }

    /**
     * Removes the extension.
     *
     * @param <E> the type of the record
     * @param from the record that carries the extension
     * @return a copy of the record without the extension
     * @throws IllegalArgumentException if {@code from} is not a record
     */
    public <E extends Extensible> E remove(E from) {
        return with(from, from.extensions().without(name));
    }

    private static <E extends Extensible> E with(E carrier, Extensions extensions) {
        if (!carrier.getClass().isRecord()) {
            throw new IllegalArgumentException("Only a record can be copied with other extensions, and "
                    + carrier.getClass().getName() + " is not one");
        }
        return Shape.with(carrier, "extensions", extensions);
    }

    TypedExtension typed() {
        return new TypedExtension(name, ValueType.of(type));
    }

    @Override
    public String toString() {
        return name;
    }
}
