package dk.rammeaftale.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.with("slagelse:budget", null));
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
}
