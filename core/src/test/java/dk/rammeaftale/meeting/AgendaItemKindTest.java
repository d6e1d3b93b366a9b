package dk.rammeaftale.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaItemKindTest {

    private static final ModelValidator VALIDATOR = ModelValidator.create();

    @Test
    void everyConstantIsAKnownWord() {
        assertThat(Arrays.stream(AgendaItemKind.class.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(field -> field.getName().replace("_", "").toLowerCase(Locale.ROOT)))
                .containsExactlyElementsOf(AgendaItemKind.known().stream()
                        .map(kind -> kind.word().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(AgendaItemKind.known())
                .isUnmodifiable()
                .allSatisfy(kind -> assertThat(VALIDATOR.validate(kind)).isEmpty());
    }

    @Test
    void takesAWordOfOnesOwn() {
        assertThat(VALIDATOR.validate(AgendaItemKind.parse("slagelse:workshop")))
                .isEmpty();
    }

    @Test
    void warnsOfAnotherWordAndNamesTheOneThatMayHaveBeenMeant() {
        assertThat(VALIDATOR.validate(AgendaItemKind.parse("presentatoin")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("RA-1005");
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
                    assertThat(problem.english())
                            .startsWith("The word \"presentatoin\" is not known.")
                            .contains("Did you mean \"presentation\"?");
                });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "Upper", "two words", "-a", "1a", "slagelse:", ":a", "Slagelse:a", "a:b:c"})
    void refusesAnIllegalWord(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgendaItemKind.parse(word))
                .withMessageStartingWith("\"" + word + "\" is not a word: write a known one");
        assertThatIllegalArgumentException().isThrownBy(() -> new AgendaItemKind(word));
    }

    @Test
    void isEqualToTheSameWordOnlyAndReadsBack() {
        assertThat(AgendaItemKind.parse("presentation"))
                .isEqualTo(AgendaItemKind.PRESENTATION)
                .isNotEqualTo(AgendaItemKind.parse("presentatoin"));
        assertThat(AgendaItemKind.known())
                .allSatisfy(kind ->
                        assertThat(AgendaItemKind.parse(kind.toString())).isEqualTo(kind));
    }
}
