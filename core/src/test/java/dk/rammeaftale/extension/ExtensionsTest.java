package dk.rammeaftale.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final Extensions TWO =
            Extensions.none().with("slagelse:budget", "250000.00").with("kl.dk:tags", "[\"a\",null]");

    @Test
    void holdsJsonTextByNameInOrder() {
        assertThat(TWO.asMap())
                .containsExactly(entry("slagelse:budget", "250000.00"), entry("kl.dk:tags", "[\"a\",null]"))
                .isUnmodifiable();
        assertThat(TWO.get("slagelse:budget")).contains("250000.00");
        assertThat(TWO.get("slagelse:other")).isEmpty();
    }

    @Test
    void aNameThatIsThereKeepsItsPlace() {
        assertThat(TWO.with("slagelse:budget", "1").asMap().keySet()).containsExactly("slagelse:budget", "kl.dk:tags");
        assertThat(TWO.with("slagelse:budget", "1").get("slagelse:budget")).contains("1");
    }

    @Test
    void aNameIsTakenOut() {
        assertThat(TWO.without("slagelse:budget").asMap()).containsOnlyKeys("kl.dk:tags");
        assertThat(TWO.without("slagelse:budget").without("kl.dk:tags")).isEqualTo(Extensions.none());
        assertThat(TWO.without("slagelse:other")).isEqualTo(TWO);
    }

    @Test
    void noneIsEmpty() {
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
        assertThat(TWO.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "slagelse:budget", "kl.dk:år", "a-1:B", "a:1"})
    void aNameIsAPrefixAndALocalName(String name) {
        assertThat(Extensions.isName(name)).isTrue();
        assertThat(Extensions.none().with(name, "1").get(name)).contains("1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "budget", ":budget", "slagelse:", "Slagelse:a", "1a:b", "a:b:c", "a:b c", "a:b\n", "ø:b"})
    void otherNamesAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.none().with(name, "1"));
        Map<String, String> values = new HashMap<>();
        values.put(name, "1");
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of(values));
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without NullAway
    void aValueThatIsNullIsRefused() {
        Map<String, String> values = new HashMap<>();
        values.put("slagelse:budget", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(values))
                .withMessageContaining("slagelse:budget");
    }

    @Test
    void aReaderMayKeepNamesWithoutAPrefix() {
        Extensions kept = Extensions.keeping(Map.of("budget", "1"));
        assertThat(kept.get("budget")).contains("1");
        assertThat(kept.with("slagelse:a", "2").asMap()).containsOnlyKeys("budget", "slagelse:a");
    }

    @Test
    void printsTheNamesAndNeverTheValues() {
        assertThat(TWO).hasToString("[slagelse:budget, kl.dk:tags]");
    }

    @Test
    void isEqualInTheSameOrderOnlyAndIndependentOfTheCallersMap() {
        Map<String, String> values = new LinkedHashMap<>(TWO.asMap());
        Extensions extensions = Extensions.of(values);
        values.clear();
        assertThat(extensions).isEqualTo(TWO).hasSameHashCodeAs(TWO);
        String budget = TWO.get("slagelse:budget").orElseThrow();
        assertThat(TWO.without("slagelse:budget").with("slagelse:budget", budget))
                .isNotEqualTo(TWO);
        assertThat(TWO.with("slagelse:budget", "250000.0")).isNotEqualTo(TWO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " { \"b\" : [ 1 , 2.50 , null ] , \"a\" : { } , \"c\" : [ ] } | {\"b\":[1,2.50,null],\"a\":{},\"c\":[]}",
                "\"\\u00e6\\/\\u0041\\uD83C\\udfe0\"                          | \"æ/A🏠\"",
                "\"\\u0022\\u005c\\u0008\\u000c\\u000a\\u000d\\u0009\\u001f\\u0001\" | \"\\\"\\\\\\b\\f\\n\\r\\t\\u001F\\u0001\"",
                "[1.0,1.00,1e0,1E+5,-0,0.1e-7,12345678901234567890]           | [1.0,1.00,1e0,1E+5,-0,0.1e-7,12345678901234567890]",
                "true                                                         | true",
                "\"\u007f\u2028\"                                             | \"\u007f\u2028\""
            })
    void aValueIsKeptAsItIsWritten(String json, String written) {
        assertThat(Extensions.of(Map.of("x:a", json)).get("x:a")).contains(written);
        assertThat(Extensions.none().with("x:a", json)).isEqualTo(Extensions.of(Map.of("x:a", written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\" 1}",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "1e",
                "NaN",
                "tru",
                "truee",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u١٢٣٤\"",
                "\"a\nb\"",
                "1 2",
                "[1]]",
                "\ufeff1",
                "\u00a01",
                "// a\n1"
            })
    void whatIsNotOneJsonValueIsRefused(String json) {
        refuses(json, json.isBlank() ? "is empty" : "not JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "[{\"b\":{\"a\":1,\"c\":2,\"\\u0061\":2}}]",
                "{\"\":1,\"\":1}",
                "{\"\\n\":1,\"\\u000a\":1}"
            })
    void aNameTwiceIsRefused(String json) {
        refuses(json, "names a property twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\ud800\"",
                "\"a\\udc00b\"",
                "\"\ud800\"",
                "[\"\ud83c\ud83c\udfe0\"]",
                "{\"a\\ud83c\":1}",
                "{\"\udfe0\":1}",
                "\"\\udfe0\\ud83c\""
            })
    void halfACharacterIsRefused(String json) {
        refuses(json, "holds half a character");
    }

    @Test
    void halfACharacterInANameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(Map.of("x:a\ud800", "1")))
                .withMessageContaining("half a character");
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.keeping(Map.of("\udc00", "1")));
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.none().with("x:\ud83c\ud83c\udfe0", "1"));
    }

    @Test
    void aDeepValueIsRefusedAndNoStackOverflows() {
        String deep = "[".repeat(1000) + "1" + "]".repeat(1000);
        assertThat(TWO.with("x:a", deep).get("x:a")).contains(deep);
        refuses("[" + deep + "]", "is nested deeper than 1000 levels");
        refuses("[".repeat(1_000_000), "is nested deeper than 1000 levels");
    }

    private static void refuses(String json, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(Map.of("x:a", json)))
                .withMessageStartingWith("The value of the extension \"x:a\" ")
                .withMessageContaining(why);
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.with("x:a", json));
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.keeping(Map.of("a", json)));
    }

    @Test
    void theNamesToKeepMayBeOfNothingOrHaveNoPrefix() {
        assertThat(TWO.only("slagelse:other", "budget", "kl.dk:tags").asMap()).containsOnlyKeys("kl.dk:tags");
        assertThat(Extensions.keeping(Map.of("budget", "1")).only("budget").asMap())
                .containsOnlyKeys("budget");
    }

    @Test
    void theRefusalShowsNothingOfTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.with("slagelse:budget", "{\"name\": hemmelig}"))
                .withMessage("The value of the extension \"slagelse:budget\" is not JSON, at character 10");
    }
}
