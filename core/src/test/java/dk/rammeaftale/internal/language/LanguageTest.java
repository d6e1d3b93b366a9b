package dk.rammeaftale.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"da,DANISH", "da-DK,DANISH", "en,ENGLISH", "de,ENGLISH", "und,ENGLISH"})
    void danishIsForThoseWhoReadItAndEnglishForTheOthers(String tag, Language language) {
        Locale locale = Locale.forLanguageTag(tag);
        assertThat(Language.of(locale)).isEqualTo(language);
        assertThat(Language.of(language.locale())).isEqualTo(language);
        assertThat(new Bilingual("DANISH", "ENGLISH").in(locale)).isEqualTo(language.name());
    }
}
