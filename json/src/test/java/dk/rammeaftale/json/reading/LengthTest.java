package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Hostile.OPTIONS;
import static dk.rammeaftale.json.reading.Hostile.SOON;
import static dk.rammeaftale.json.reading.Hostile.list;
import static dk.rammeaftale.json.reading.Hostile.problems;
import static dk.rammeaftale.json.reading.Lines.JSON;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are too long are refused before they are stored. */
class LengthTest {

    /** Supplies the same byte endlessly, and counts how many were read. */
    private static final class Endless extends InputStream {
        final byte[] start;
        final int filling;
        final long length;
        long given;

        Endless(byte[] start, char filling, long length) {
            this.start = start;
            this.filling = filling;
            this.length = length;
        }

        @Override
        public int read() {
            return given >= length ? -1 : given < start.length ? start[(int) given++] & 0xFF : one();
        }

        @Override
        public int read(byte[] to, int from, int most) {
            if (most == 0 || given >= length) {
                return most == 0 ? 0 : -1;
            }
            if (given < start.length) {
                to[from] = start[(int) given++];
                return 1;
            }
            int count = (int) Math.min(most, length - given);
            Arrays.fill(to, from, from + count, (byte) filling);
            given += count;
            return count;
        }

        private int one() {
            given++;
            return filling;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"title\":\"", "{\"x:y\":\"", "{\"x:y\":", "\uFEFF", "[", "{\"type\":"})
    void ofAHundredMegabytesOnlySoMuchIsReadAsTheLimitAllows(String start) {
        for (char filling : " a[1\u0000".toCharArray()) {
            Endless source = new Endless(bytes(start), filling, 100 << 20);
            assertThat(assertTimeoutPreemptively(SOON, () -> Lines.of(JSON.tryRead(source, Meeting.class))))
                    .contains("1:1 RA-0014 ")
                    .allMatch(line -> line.matches("1:1 RA-0014 |1:1 RA-0017 "));
            assertThat(source.given).isLessThanOrEqualTo(OPTIONS.maxBytes() + 4L);
        }
    }

    @Test
    void aTextOfAHundredMegabytesIsRefusedBeforeItIsKept() {
        JsonOptions options = OPTIONS.withMaxBytes(200 << 20);
        byte[] json = new byte[100 << 20];
        Arrays.fill(json, (byte) 'a');
        for (String before : List.of(",\"url\":\"", ",\"x:y\":\"", ",\"x:y\":{\"a\":[\"")) {
            byte[] start = bytes(MEETING + before);
            System.arraycopy(start, 0, json, 0, start.length);
            json[json.length - 2] = '"';
            json[json.length - 1] = '}';
            String text = MEETING + before;
            assertThat(problems(options, json))
                    .singleElement()
                    .asString()
                    .startsWith("1:" + text.codePointCount(0, text.length()) + " RA-0014 /");
        }
    }

    @Test
    void bytesAtTheLimitAreReadAndOneMoreIsNot() {
        byte[] json = bytes(MEETING + "}");
        for (String mark : List.of("", "\uFEFF")) {
            byte[] marked = bytes(mark + MEETING + "}");
            for (int limit : List.of(json.length, json.length + 1)) {
                assertThat(problems(OPTIONS.withMaxBytes(limit), marked)).noneMatch(line -> line.contains("RA-0014"));
                assertThat(RammeaftaleJson.create(OPTIONS.withMaxBytes(limit))
                                .tryRead(new ByteArrayInputStream(marked), Meeting.class)
                                .isValid())
                        .isTrue();
            }
            RammeaftaleJson less = RammeaftaleJson.create(OPTIONS.withMaxBytes(json.length - 1));
            assertThat(Lines.of(less.tryRead(marked, Meeting.class))).contains("1:1 RA-0014 ");
            assertThat(Lines.of(less.tryRead(new ByteArrayInputStream(marked), Meeting.class)))
                    .contains("1:1 RA-0014 ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 5000})
    void aTextAtTheLimitIsReadAndALongerOneIsNot(int over) {
        JsonOptions options = OPTIONS.withMaxStringLength(40);
        for (String place : List.of("\"asOf\":null,\"field\":", "\"alternativeTitles\":[\"a\",", "\"x:y\":[")) {
            String end = place.contains("[") ? "]" : "";
            String known = place.replace("field", "x:z");
            assertThat(problems(options, known + "\"" + "a".repeat(40) + "\"" + end))
                    .isEmpty();
            assertThat(problems(options, known + "\"" + "a".repeat(40 + over) + "\"" + end))
                    .singleElement()
                    .asString()
                    .startsWith("1:" + (87 + known.length()) + " RA-0014 /");
        }
    }

    @Test
    void aTextThatIsTooLongIsNotTakenForNestingThatIsTooDeep() {
        String json = MEETING + ",\"x:y\":" + "[".repeat(63) + "\"" + "a".repeat(3 << 20) + "\"" + "]".repeat(63) + "}";
        assertThat(JSON.tryRead(bytes(json), Meeting.class).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.english()).contains("characters"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 100_000})
    void aNameAtTheLimitIsReadAndALongerOneIsNot(int over) {
        JsonOptions options = OPTIONS.withMaxNameLength(40);
        assertThat(problems(options, "\"x:" + "a".repeat(38) + "\":1")).isEmpty();
        assertThat(problems(options, "\"x:" + "a".repeat(38 + over) + "\":1"))
                .singleElement()
                .asString()
                .contains(" RA-0014 ");
    }

    @Test
    void aLongNameIsNotRepeatedWithEveryProblemBelowIt() {
        String halves = list(200, "\"\\ud800\"");
        String longName = "\"x:" + "n".repeat(998) + "\":";
        int length =
                problems(longName + halves).stream().mapToInt(String::length).sum();
        assertThat(length).isBetween(100_000, 150_000);
        assertThat(problems("\"x:" + "n".repeat(1_000_000) + "\":" + halves))
                .singleElement()
                .asString()
                .hasSizeLessThan(100)
                .contains(" RA-0014 ");
    }

    @Test
    void aNumberAtTheLimitIsReadAndALongerOneIsNot() {
        assertThat(problems("\"x:y\":" + "1".repeat(200))).isEmpty();
        assertThat(problems("\"x:y\":" + "1".repeat(201))).containsExactly("1:93 RA-0014 /x:y");
        JsonOptions typed = OPTIONS.withExtensions(List.of(ExtensionKey.of("x:y", BigDecimal.class)));
        assertThat(problems(typed, "\"x:y\":0." + "1".repeat(198))).isEmpty();
        assertThat(problems(typed, "\"x:y\":0." + "1".repeat(199))).containsExactly("1:93 RA-0014 /x:y");
    }
}
