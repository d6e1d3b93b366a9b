package dk.rammeaftale.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PointerTest {

    @Test
    void theWholeDocumentIsTheEmptyText() {
        assertThat(Pointer.ROOT).hasToString("").isEqualTo(Pointer.parse(""));
        assertThat(Pointer.ROOT.isRoot()).isTrue();
        assertThat(Pointer.ROOT.steps()).isEmpty();
    }

    @Test
    void goesThroughNamesAndIndexes() {
        Pointer pointer = Pointer.ROOT.then("parts").then(2).then("title");
        assertThat(pointer).hasToString("/parts/2/title").isEqualTo(Pointer.parse("/parts/2/title"));
        assertThat(pointer.steps()).isEqualTo(List.of("parts", 2, "title"));
        assertThat(pointer.isRoot()).isFalse();
    }

    @Test
    void escapesWhatRfc6901Escapes() {
        assertThat(Pointer.ROOT.then("a/b~c")).hasToString("/a~1b~0c");
        assertThat(Pointer.parse("/a~1b~0c").steps()).isEqualTo(List.of("a/b~c"));
        assertThat(Pointer.parse("/~01").steps()).isEqualTo(List.of("~1"));
        assertThat(Pointer.parse("/").steps()).isEqualTo(List.of(""));
    }

    @Test
    void anIndexHasNoLeadingZeroAndFitsAnInteger() {
        assertThat(Pointer.parse("/0/01/999999999/99999999999").steps())
                .isEqualTo(List.of(0, "01", 999_999_999, "99999999999"));
    }

    @Test
    void aPointerBeginsWithASlash() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pointer.parse("parts/2"));
    }

    @Property
    void readsBackWhatItWrote(@ForAll("steps") List<Object> steps) {
        Pointer pointer = Pointer.ROOT;
        for (Object step : steps) {
            pointer = pointer.then(step);
        }
        assertThat(Pointer.parse(pointer.toString())).isEqualTo(pointer).hasSameHashCodeAs(pointer);
        assertThat(pointer.steps()).isEqualTo(steps);
    }

    @Provide
    Arbitrary<List<Object>> steps() {
        Arbitrary<Object> names = Arbitraries.strings()
                .withChars("ab~/:01å")
                .ofMaxLength(4)
                .filter(name -> !name.matches("[0-9]+"))
                .map(name -> name);
        Arbitrary<Object> indexes =
                Arbitraries.integers().between(0, 999_999_999).map(index -> index);
        return Arbitraries.oneOf(names, indexes).list().ofMaxSize(6);
    }
}
