package dk.rammeaftale.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("title", "period", "parties", "parts", "focusAreas", "id");

    @ParameterizedTest
    @CsvSource({
        "titel,      title",
        "titl,       title",
        "titlee,     title",
        "tible,      title",
        "TITLE,      title",
        "focusareas, focusAreas",
        "fokusArea,  focusAreas",
        "paries,     parties",
        "ID,         id",
    })
    void findsTheNearestWord(String written, String meant) {
        assertThat(Suggestion.nearest(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "purpose", "tlite", "fields", "x", "focus"})
    void isSilentWhenNoneIsNear(String written) {
        assertThat(Suggestion.nearest(written, KNOWN)).isEmpty();
    }

    @Test
    void aQuiteDifferentWordIsNeverMeant() {
        assertThat(Suggestion.nearest("", List.of("a"))).isEmpty();
        assertThat(Suggestion.nearest("x", List.of("a"))).isEmpty();
    }

    @Test
    void ofTwoWordsThatAreAsNearTheFirstIsMeant() {
        assertThat(Suggestion.nearest("aab", List.of("aac", "aad"))).contains("aac");
    }

    @Test
    void aVeryLongWordIsNotCompared() {
        assertThat(Suggestion.nearest("a".repeat(64), List.of("a".repeat(63)))).isPresent();
        assertThat(Suggestion.nearest("a".repeat(65), List.of("a".repeat(64)))).isEmpty();
    }
}
