package dk.rammeaftale.json.mutation;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.arbitrary.ModelArbitraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;

/**
 * A valid document, with one of its spellings.
 *
 * @param document the value
 * @param root the JSON tree
 * @param indented whether the JSON is indented
 * @param bytes the JSON
 * @param type the type to read it as
 */
@SuppressWarnings("ArrayRecordComponent") // never compared or modified
record Subject(Document document, JsonText root, boolean indented, byte[] bytes, Class<? extends Document> type) {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final RandomGenerator<Document> DOCUMENTS =
            ModelArbitraries.valid(Document.class).generator(1);
    private static final List<Document> SAMPLES =
            Stream.of("agreement", "meeting", "dossier").map(Subject::sample).toList();

    /** Creates a document; the same number always gives the same document. */
    static Subject of(int number) {
        Random random = random(number);
        boolean sample = random.nextInt(50) == 0;
        Document document = sample
                ? SAMPLES.get(random.nextInt(SAMPLES.size()))
                : DOCUMENTS.next(random).value();
        boolean indented = random.nextBoolean();
        JsonText root = JsonText.parse(JSON.write(document));
        if (random.nextInt(3) == 0) {
            root.shuffle(random);
        }
        byte[] bytes = root.write(indented);
        Class<? extends Document> type = random.nextBoolean() ? Document.class : document.getClass();
        return new Subject(document, JsonText.parse(bytes), indented, bytes, type);
    }

    /** Mixes the seed, because {@code Random} gives similar numbers for neighbouring seeds. */
    static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    private static Document sample(String name) {
        try {
            Path file = Path.of("..", "examples", "samples", name + ".json");
            return JSON.read(Files.readAllBytes(file), Document.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
