package dk.rammeaftale.json;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Types as a user would declare them, in an exported package. */
public interface OwnTypes {

    sealed interface Activity permits Course, Visit {}

    record Course(@NotNull Id id, int hours) implements Activity {}

    record Visit(@NotNull String place) implements Activity {}

    record Programme(@NotNull String title, List<@Valid Activity> activities) {}

    record Extended(@NotNull String text, Extensions extensions) implements Extensible {}
}
