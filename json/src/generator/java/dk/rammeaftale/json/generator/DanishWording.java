package dk.rammeaftale.json.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Danish texts of a schema: {@code danish.txt} has a translation of each Javadoc sentence. */
final class DanishWording extends Wording {

    private static final Path FILE = Path.of("src/generator/java/dk/rammeaftale/json/generator/danish.txt");

    private final Map<String, String> sentences = new HashMap<>();
    private final Set<String> unused;

    DanishWording() throws IOException {
        for (String pair : Files.readString(FILE).split("\n\n")) {
            String[] englishAndDanish = pair.strip().split("\n");
            sentences.put(englishAndDanish[0], englishAndDanish[1]);
        }
        unused = new TreeSet<>(sentences.keySet());
    }

    @Override
    boolean isEnglish() {
        return false;
    }

    @Override
    String of(Class<?> type) {
        return danish(super.of(type));
    }

    @Override
    String of(Class<?> type, String component) {
        return danish(super.of(type, component));
    }

    @Override
    String ofProperty(String name) {
        return danish(super.ofProperty(name));
    }

    @Override
    String wordsAre() {
        return "Ord";
    }

    /** Returns the sentences of the file that no Javadoc has. */
    Set<String> unused() {
        return unused;
    }

    private String danish(String sentence) {
        @Nullable String danish = sentences.get(sentence);
        if (danish == null) {
            throw new IllegalStateException("No Danish in " + FILE + " of: " + sentence);
        }
        unused.remove(sentence);
        return danish;
    }
}
