package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Properties ENGLISH_TEXTS = read("/ContributorValidationMessages.properties");
    private static final Properties DANISH_TEXTS = read("/ContributorValidationMessages_da.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    static Set<String> keys() {
        return new TreeSet<>(ENGLISH_TEXTS.stringPropertyNames());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(DANISH_TEXTS.stringPropertyNames()).isEqualTo(ENGLISH_TEXTS.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesHaveTheSamePlaceholders(String key) {
        assertThat(placeholders(DANISH_TEXTS.getProperty(key))).isEqualTo(placeholders(ENGLISH_TEXTS.getProperty(key)));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasAWholeTextInBothLanguages(Code code) {
        assertThat(ENGLISH_TEXTS.stringPropertyNames()).as("the texts").contains(code.key());
        Map<String, String> arguments = placeholders(ENGLISH_TEXTS.getProperty(code.key())).stream()
                .collect(Collectors.toMap(name -> name, name -> "an argument"));
        Bilingual text = code.text(arguments);
        assertThat(List.of(text.danish(), text.english()))
                .allSatisfy(each ->
                        assertThat(each).doesNotContain("{", "}", code.key()).matches("(?s)\\S.*[.?]"));
        assertThat(text.danish()).isNotEqualTo(text.english());
    }

    @Test
    void everyVariantHasATextAndEveryTextOfAVariantIsOneOfItsCode() {
        assertThat(keys().stream().filter(key -> key.matches("RA-[0-9]+-.+") && !key.matches(".+\\.(last|otherwise)")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                        .flatMap(code -> code.variants().stream().map(code::variant))
                        .map(Message::textKey)
                        .toList());
    }

    @Test
    void aSuggestionStandsBehindTheTextAndBeforeWhatComesLast() {
        Map<String, String> suggested = Map.of("suggestion", "title");

        assertThat(Texts.keys("RA-0005", Map.of())).containsExactly("RA-0005", "RA-0005.otherwise");
        assertThat(Texts.keys("RA-0005", Map.of("suggestion", ""))).containsExactly("RA-0005", "RA-0005.otherwise");
        assertThat(Texts.keys("RA-0005", suggested)).containsExactly("RA-0005", Texts.SUGGESTION);
        assertThat(Texts.keys("RA-1005", Map.of())).containsExactly("RA-1005", "RA-1005.last");
        assertThat(Texts.keys("RA-1005", suggested)).containsExactly("RA-1005", Texts.SUGGESTION, "RA-1005.last");
        assertThat(Texts.keys("RA-1001", Map.of())).containsExactly("RA-1001");
    }

    @Test
    void wordsOfTheFormatAreTranslatedAndOthersStay() {
        assertThat(Texts.words("list", Language.DANISH)).isEqualTo("en liste");
        assertThat(Texts.words("FocusArea", Language.DANISH)).isEqualTo("fokusområde");
        assertThat(Texts.words("FocusArea, list, unknown", Language.DANISH))
                .isEqualTo("fokusområde, en liste, unknown");
        assertThat(Texts.words("Unknown", Language.ENGLISH)).isEqualTo("Unknown");
        assertThat(Texts.words(",list", Language.ENGLISH)).isNotEqualTo("a list");
        assertThat(Texts.template("RA-0006", Language.DANISH)).isSameAs(Texts.template("RA-0006", Language.DANISH));
    }

    @Test
    void aVariantThatIsNotOneOfTheCodesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Code.NOT_JSON.variant("begins"));
    }

    @Test
    void everyTextOfACodeBelongsToOne() {
        assertThat(keys().stream().filter(key -> key.matches("RA-[0-9]+")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::key).toList());
    }

    @Test
    void danishIsReadWithItsLetters() {
        assertThat(Texts.of("RA-1005.last", Language.DANISH)).contains("præfiks");
        assertThat(Texts.of("RA-1007", Language.DANISH)).contains("ét af", "»before«");
        assertThat(Texts.of("RA-3003", Language.DANISH)).startsWith("Mødet er flyttet");
        assertThat(Texts.of("RA-0014", Language.DANISH)).contains("Grænsen på");
        assertThat(DANISH_TEXTS.values().toString()).doesNotContain("Ã", "\uFFFD");
    }

    @Test
    void aSuggestionIsAddedIfThereIsOne() {
        assertThat(Code.WORD_UNKNOWN
                        .text(Map.of("value", "kk", "suggestion", "kkr"))
                        .danish())
                .contains(" Mente du »kkr«?");
        assertThat(Code.WORD_UNKNOWN
                        .text(Map.of("value", "kk", "suggestion", ""))
                        .danish())
                .doesNotContain("Mente du");
    }

    @Test
    void whatTheReaderFoundIsNamedInTheLanguageOfTheText() {
        Map<String, String> arguments = Map.of("found", "list", "expected", "text");
        assertThat(Code.KIND_WRONG.text(arguments).danish()).isEqualTo("Her står en liste, men der skal stå en tekst.");
        assertThat(Code.KIND_WRONG.text(arguments).english()).isEqualTo("Found a list, but a text is expected.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RA-2021", "RA-text", "RA-1003", "{first}", "{suggestion}", "$1\\"})
    void whatTheUserWroteIsShownAsItWasWritten(String value) {
        for (Locale locale : List.of(DANISH, Locale.ENGLISH)) {
            assertThat(Code.FOCUS_AREA_NUMBER_REPEATED.text(arguments(value)).in(locale))
                    .contains(locale.equals(DANISH) ? "»" + value + "«" : "\"" + value + "\"");
        }
    }

    private static Map<String, String> arguments(String value) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("value", value);
        arguments.put("first", "/parts/0/focusAreas/0/number");
        arguments.put("suggestion", "");
        return arguments;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1).replaceFirst("\\.(da|en)$", ""))
                .collect(Collectors.toSet());
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
