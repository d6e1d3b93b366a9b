package dk.rammeaftale.json;

import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The {@link Shape} of a record class with what JSON needs beside it, made once for each class. */
final class Plan {

    static final String TYPE = "type";
    static final String FORMAT_VERSION = "formatVersion";

    private static final ClassValue<Plan> PLANS = new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
            return new Plan(Shape.of(type));
        }
    };

    final Shape shape;
    final List<Component> components;
    final Slot[] slots;
    final List<String> names;
    final PropertyNameMatcher matcher;
    final SerializedString[] written;

    /** Where the matcher puts {@code type}, and {@code formatVersion} after it; beyond the slots. */
    final int typeIndex;

    final int extensionsIndex;

    /** The components that can't be left out. */
    final int[] primitives;

    final boolean isDocument;
    final boolean isPersonal;

    private final @Nullable Object[] absent;

    private Plan(Shape shape) {
        this.components = shape.components();
        this.shape = shape;
        this.slots = components.stream().map(Slot::of).toArray(Slot[]::new);
        this.typeIndex = slots.length;
        this.isDocument = !shape.typeName().isEmpty();
        this.isPersonal = shape.isPersonal();
        this.written =
                components.stream().map(c -> new SerializedString(c.name())).toArray(SerializedString[]::new);
        this.absent = components.stream().map(Plan::absent).toArray();
        this.primitives = IntStream.range(0, slots.length)
                .filter(i -> slots[i].type.isPrimitive())
                .toArray();
        this.extensionsIndex = indexOfExtensions(components);
        List<String> all = new ArrayList<>(
                components.stream().map(Component::name).map(String::intern).toList());
        if (isDocument) {
            all.addAll(List.of(TYPE, FORMAT_VERSION));
        }
        this.matcher = new JsonFactory()
                .constructNameMatcher(all.stream().map(Named::fromString).toList(), true);
        this.names = new ArrayList<>(all);
        if (extensionsIndex >= 0) {
            names.remove(extensionsIndex); // stands for the names that are not known, and is none itself
        }
    }

    static Plan of(Class<?> type) {
        return PLANS.get(type);
    }

    /** Returns what a record is made of as long as nothing is read: empty lists and optionals, and nulls. */
    @Nullable
    Object[] absent() {
        return absent.clone();
    }

    private static @Nullable Object absent(Component component) {
        if (component.kind() == Kind.EXTENSIONS) {
            return Extensions.none();
        }
        return component.list() ? List.of() : component.optional() ? Optional.empty() : null;
    }

    private static int indexOfExtensions(List<Component> components) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).kind() == Kind.EXTENSIONS) {
                return i;
            }
        }
        return -1;
    }
}
