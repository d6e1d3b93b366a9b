package dk.rammeaftale.json;

import dk.rammeaftale.Due;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/** Types as a user would declare them, in an exported package. */
public interface OwnTypes {

    sealed interface Activity permits Course, Visit {}

    record Course(@NotNull Id id, int hours) implements Activity {}

    record Visit(@NotNull String place) implements Activity {}

    record Programme(@NotNull String title, List<@Valid Activity> activities) {}

    record Extended(@NotNull String text, Extensions extensions) implements Extensible {}

    /** A record that has no form in JSON. */
    public record HoldsMap(Map<String, String> words) {}

    /** A record that has no form in JSON. */
    public record HoldsBytes(byte[] bytes) {}

    /** A record that holds an answer. */
    public record HoldsDue(@Valid Due due) {}

    /** A record with a number that JSON may not have. */
    public record Real(double number) {}
}
