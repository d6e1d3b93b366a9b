package dk.rammeaftale.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The components that a record holds are the same for its first values, which are read one by one, and for later ones. */
class HeldComponentsTest {

    private static final int ENOUGH_TO_JOIN = 300;

    @Test
    void emptyListsOptionalsAndExtensionsAreLeftOut() {
        Measure own = new Measure(0, false, "Titel", Optional.empty(), List.of(), Extensions.none());
        everyTime(own, "number", 0, "isOpen", false, "title", "Titel");
    }

    @Test
    void whatIsHeldStandsInOrder() {
        Extensions extensions = Extensions.none().with("slagelse:kl", "1");
        Measure own = new Measure(7, true, "Titel", Optional.of("Note"), List.of("a"), extensions);
        everyTime(
                own,
                "number",
                7,
                "isOpen",
                true,
                "title",
                "Titel",
                "note",
                Optional.of("Note"),
                "words",
                List.of("a"),
                "extensions",
                extensions);
    }

    @Test
    void aMissingValueIsNotEmpty() {
        Measure own = new Measure(0, false, null, null, null, null);
        everyTime(own, "number", 0, "isOpen", false, "title", null, "note", null, "words", null, "extensions", null);
    }

    @Test
    void aRecordMayHaveNoComponents() {
        everyTime(new Measure.Nothing());
    }

    /** Reads a record often enough, and each time after the first position of the array. */
    private static void everyTime(Object record, @Nullable Object... expected) {
        Shape shape = Shape.of(record.getClass());
        for (int time = 0; time < ENOUGH_TO_JOIN; time++) {
            @Nullable Object[] to = new Object[1 + 2 * shape.components().size()];
            int end = shape.present(record, to, 1);
            List<@Nullable Object> found = new ArrayList<>();
            for (int i = 1; i < end; i += 2) {
                found.add(to[i] instanceof Component component ? component.name() : to[i]);
                found.add(to[i + 1]);
            }
            assertThat(found).as("time %d", time).containsExactly(expected);
            assertThat(to[0]).isNull();
        }
    }
}
