package dk.rammeaftale.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BilingualTest {

    private static final Bilingual TEXT = new Bilingual("møde", "meeting");

    @ParameterizedTest
    @ValueSource(strings = {"da", "da-DK", "da-GL"})
    void everyDanishGetsDanish(String tag) {
        assertThat(TEXT.in(Locale.forLanguageTag(tag))).isEqualTo("møde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "de", "tr", "", "dan-x-a"})
    void everyLanguageButDanishGetsEnglish(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        assertThat(TEXT.in(locale)).isEqualTo(locale.getLanguage().equals("da") ? "møde" : "meeting");
    }
}
