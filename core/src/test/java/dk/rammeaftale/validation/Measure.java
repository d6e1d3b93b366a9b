package dk.rammeaftale.validation;

import dk.rammeaftale.extension.Extensions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record as a user would write it, with primitives, and without a constructor that turns null into empty. */
@SuppressWarnings("NullableOptional")
public record Measure(
        int number,
        boolean isOpen,
        @Nullable String title,
        @Nullable Optional<String> note,
        @Nullable List<String> words,
        @Nullable Extensions extensions) {

    /** A record without components. */
    public record Nothing() {}
}
