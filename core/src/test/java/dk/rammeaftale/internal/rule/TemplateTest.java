package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.internal.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A message is filled with what was found, in words where its language asks for them. */
class TemplateTest {

    private static String filled(String text, Language language) {
        StringBuilder filled = new StringBuilder();
        Template.of(text).fill(filled, Map.of("day", "2020-12-01", "number", "3", "found", "list"), language);
        return filled.toString();
    }

    @Test
    void whatStandsBetweenPlaceholdersStays() {
        assertThat(filled("Ingen.", Language.DANISH)).isEqualTo("Ingen.");
        assertThat(filled("{number}", Language.DANISH)).isEqualTo("3");
        assertThat(filled("Nr. {number}, og {day}!", Language.DANISH)).isEqualTo("Nr. 3, og 2020-12-01!");
        assertThat(filled("{nothing}{Number} {}", Language.DANISH)).isEqualTo("{Number} {}");
    }

    @Test
    void aPlaceholderWithALanguageIsFilledInWords() {
        assertThat(filled("{day.da}", Language.DANISH)).isEqualTo("1. december 2020");
        assertThat(filled("{number.en} on {day.en}.", Language.ENGLISH)).isEqualTo("three on 1 December 2020.");
    }

    @Test
    void aWordOfTheFormatIsTranslated() {
        assertThat(filled("{found}", Language.DANISH)).isEqualTo("en liste");
        assertThat(filled("{found}", Language.ENGLISH)).isEqualTo("a list");
    }
}
