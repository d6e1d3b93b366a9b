package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads hostile input, which must give a result or our one exception, quickly and with little memory. */
final class Hostile {

    private Hostile() {}

    static final JsonOptions OPTIONS = JsonOptions.defaults();

    /** Far more than linear reading needs, and far less than quadratic reading would take. */
    static final Duration SOON = Duration.ofSeconds(60);

    private static final Map<JsonOptions, RammeaftaleJson> READERS = new ConcurrentHashMap<>();

    /** Longer input is read only once. */
    private static final int READ_TWICE = 100_000;

    static List<String> problems(JsonOptions options, byte[] json) {
        RammeaftaleJson reader = READERS.computeIfAbsent(options, RammeaftaleJson::create);
        return assertTimeoutPreemptively(SOON, () -> {
            ReadResult<Meeting> result = reader.tryRead(json, Meeting.class);
            if (!result.isValid() && json.length < READ_TWICE) {
                assertThatThrownBy(() -> reader.read(json, Meeting.class))
                        .isInstanceOfSatisfying(
                                InvalidDocumentException.class,
                                e -> assertThat(e.problems()).isEqualTo(result.problems()));
            }
            return Lines.of(result);
        });
    }

    static List<String> problems(JsonOptions options, String more) {
        return problems(options, bytes(MEETING + "," + more + "}"));
    }

    static List<String> problems(String more) {
        return problems(OPTIONS, more);
    }

    static String list(int length, String element) {
        return "[" + (element + ",").repeat(length - 1) + element + "]";
    }

    static String properties(int many, IntFunction<String> name) {
        return IntStream.range(0, many)
                .mapToObj(i -> "\"" + name.apply(i) + "\":1")
                .collect(Collectors.joining(","));
    }

    static byte[] concat(byte[] a, byte[] b, byte[] c) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(a.length + b.length + c.length);
        all.writeBytes(a);
        all.writeBytes(b);
        all.writeBytes(c);
        return all.toByteArray();
    }
}
