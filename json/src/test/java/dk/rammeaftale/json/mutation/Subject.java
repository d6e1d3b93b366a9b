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
 * A valid document, written in one of several ways.
 *
 * @param document what it says
 * @param root its tree
 * @param indented whether it is written for people
 * @param bytes the document
 * @param type what it is read as
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two, and nobody writes into them
record Subject(Document document, JsonText root, boolean indented, byte[] bytes, Class<? extends Document> type) {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final RandomGenerator<Document> DOCUMENTS =
            ModelArbitraries.valid(Document.class).generator(1);
    private static final List<Document> SAMPLES =
            Stream.of("agreement", "meeting", "dossier").map(Subject::sample).toList();

    /** Makes a document; of the same number, always the same one. */
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

    /** A neighbour's seed gives other numbers, unlike with Random alone. */
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
