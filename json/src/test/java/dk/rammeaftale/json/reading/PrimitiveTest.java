package dk.rammeaftale.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.json.RammeaftaleJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be read is said by what may be. */
class PrimitiveTest {

    @ParameterizedTest
    @ValueSource(classes = {int.class, long.class, boolean.class, void.class})
    void aPrimitiveIsRefusedByName(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RammeaftaleJson.create().tryRead("1".getBytes(UTF_8), type))
                .withMessageContaining(type.getName())
                .withMessageContaining("a document");
    }
}
