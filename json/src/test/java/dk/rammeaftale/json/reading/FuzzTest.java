package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Hostile.OPTIONS;
import static dk.rammeaftale.json.reading.Hostile.concat;
import static dk.rammeaftale.json.reading.Lines.AGREEMENT;
import static dk.rammeaftale.json.reading.Lines.DOSSIER;
import static dk.rammeaftale.json.reading.Lines.JSON;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.people.Contact;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with bytes flipped, removed and inserted at random give a result. */
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz", 10_000);

    static Set<String> types() {
        return Shape.choices(Document.class).keySet();
    }

    @ParameterizedTest
    @MethodSource("types")
    void flippedTruncatedAndInsertedBytesGiveAResult(String type) {
        byte[] valid = bytes(
                switch (type) {
                    case "frameworkAgreement" ->
                        AGREEMENT + ",\"deadlines\":[{\"before\":\"2020-12-01\"}],\"x:y\":{\"a\":[2.50,null]},"
                                + "\"focusAreas\":[{\"id\":\"f\",\"title\":\"Børn 🏠\"}],\"successors\":[{\"element\":\"f\"}]}";
                    case "amendment" ->
                        "{\"type\":\"amendment\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"title\":\"Allonge\","
                                + "\"amends\":{\"document\":\"x\"},\"changes\":{\"removes\":[\"f\"],\"renewedEvery\":\"P2Y\"}}";
                    case "meeting" ->
                        MEETING + ",\"time\":{\"date\":\"2022-04-07\",\"start\":\"16:00\"},\"areas\":[\"0330\"],"
                                + "\"invitation\":{\"registration\":{\"contact\":{\"email\":\"info@example.org\"}}}}";
                    case "dossier" -> DOSSIER + "{\"id\":\"m\",\"title\":\"M\\u00f8de\",\"type\":\"meeting\"}]}";
                    default -> throw new AssertionError("No valid document of the type " + type);
                });
        assertThat(JSON.tryRead(valid, Document.class).problems()).isEmpty();
        RammeaftaleJson[] readers = {
            JSON,
            RammeaftaleJson.create(OPTIONS.withKeepUnknown(true)
                    .withMaxDepth(5)
                    .withMaxItems(12)
                    .withMaxStringLength(30)
                    .withMaxProblems(2)
                    .withMaxNumberLength(4)
                    .withExtensions(List.of(ExtensionKey.of("x:y", Contact.class))))
        };
        Random random = new Random(type.hashCode());
        for (int i = 0; i < ROUNDS / 4; i++) {
            byte[] mutated = valid;
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                mutated = mutated(mutated, random);
            }
            RammeaftaleJson reader = readers[i % 2];
            try {
                ReadResult<Document> result = reader.tryRead(mutated, Document.class);
                assertThat(result.value().isPresent() || !result.problems().isEmpty())
                        .isTrue();
                assertThat(result.problems()).allMatch(p -> p.position().isPresent());
                if (result.isValid()) {
                    byte[] written = reader.write(result.value().orElseThrow());
                    assertThat(reader.write(reader.read(written, Document.class)))
                            .isEqualTo(written);
                }
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("round " + i + ": " + new String(mutated, ISO_8859_1), e);
            }
        }
    }

    private static byte[] mutated(byte[] from, Random random) {
        int at = random.nextInt(from.length + 1);
        byte[] before = Arrays.copyOf(from, at);
        byte[] after = Arrays.copyOfRange(from, at, from.length);
        byte[] any = {(byte) random.nextInt(256)};
        byte[] sign = {(byte) "{}[]\",:\\0-.enu \n\0".charAt(random.nextInt(17))};
        return switch (random.nextInt(6)) {
            case 0 -> before;
            case 1 -> concat(before, any, after);
            case 2 -> concat(before, sign, after);
            case 3 -> concat(before, sign, Arrays.copyOfRange(after, Math.min(1, after.length), after.length));
            case 4 -> concat(before, new byte[0], Arrays.copyOfRange(after, Math.min(1, after.length), after.length));
            default -> concat(before, any, Arrays.copyOfRange(after, Math.min(1, after.length), after.length));
        };
    }
}
