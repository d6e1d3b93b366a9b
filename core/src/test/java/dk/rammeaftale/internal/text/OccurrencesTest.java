package dk.rammeaftale.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    @Test
    void wordsThatStandInATextAreFound() {
        assertThat(Occurrences.of(
                        List.of("borger", "gere", "en", "skole", "borgerne t"), List.of("borgerne", "til gerne"), 0))
                .containsExactlyInAnyOrder("borger");
        assertThat(Occurrences.of(List.of("a", ""), List.of("b"), 0)).containsExactly("");
        assertThat(Occurrences.of(List.of(), List.of("b"), 0)).isEmpty();
    }

    /** Words of few letters are ends and beginnings of each other. */
    @Test
    void theSameIsFoundAsByLookingForEachWord() {
        Random random = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            Set<String> words = new HashSet<>(texts(random, 12, 6));
            List<String> texts = texts(random, 3, 30);
            List<String> expected = words.stream()
                    .filter(word -> texts.stream().anyMatch(text -> text.contains(word)))
                    .toList();
            assertThat(List.of(Occurrences.of(words, texts, 0), Occurrences.of(words, texts)))
                    .as("%s in %s", words, texts)
                    .allSatisfy(found -> assertThat(found).containsExactlyInAnyOrderElementsOf(expected));
        }
    }

    @Test
    void wordsOfManyLettersAreFound() {
        String text = "ab".repeat(200_000);
        List<String> words = List.of(text, text + "a", "b" + text, text.substring(1), "ba".repeat(60_000), "aa", "ba");
        assertThat(Occurrences.of(words, List.of(text, "b")))
                .containsExactlyInAnyOrder(text, text.substring(1), "ba".repeat(60_000), "ba");
    }

    private static List<String> texts(Random random, int most, int length) {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            StringBuilder text = new StringBuilder();
            for (int letters = random.nextInt(length); letters >= 0; letters--) {
                text.append((char) ('a' + random.nextInt(3)));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
