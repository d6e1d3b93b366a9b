package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Lines.AGREEMENT;
import static dk.rammeaftale.json.reading.Lines.DOSSIER;
import static dk.rammeaftale.json.reading.Lines.JSON;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.rammeaftale.document.Document;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.meeting.Meeting;
import dk.rammeaftale.people.Contact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends, the answer is a result or our one exception, soon and without filling the memory. */
class HostileInputTest {

    private static final JsonOptions OPTIONS = JsonOptions.defaults();

    /** Far more than any of these needs, and far less than anything that grows with the square of its size. */
    private static final Duration SOON = Duration.ofSeconds(60);

    /** What is longer is read once only. */
    private static final int READ_TWICE = 100_000;

    private static List<String> problems(JsonOptions options, byte[] json) {
        RammeaftaleJson reader = RammeaftaleJson.create(options);
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

    private static List<String> problems(JsonOptions options, String more) {
        return problems(options, bytes(MEETING + "," + more + "}"));
    }

    private static List<String> problems(String more) {
        return problems(OPTIONS, more);
    }

    private static String list(int length, String element) {
        return "[" + (element + ",").repeat(length - 1) + element + "]";
    }

    private static String properties(int many, IntFunction<String> name) {
        return IntStream.range(0, many)
                .mapToObj(i -> "\"" + name.apply(i) + "\":1")
                .collect(Collectors.joining(","));
    }

    // ---- nesting

    @ParameterizedTest
    @CsvSource({"2", "5", "64", "1000"})
    void nestingAtTheLimitIsReadAndOneMoreIsNot(int limit) {
        JsonOptions options = OPTIONS.withMaxDepth(limit);
        int room = limit - 1; // the document itself is one level
        for (String name : List.of("xyz", "x:y", "title")) {
            String before = name.equals("title")
                    ? MEETING.replaceFirst("\"title\".*", "\"title\":")
                    : MEETING + ",\"" + name + "\":";
            String code = name.equals("xyz") ? "RA-0005 /xyz" : name.equals("title") ? "RA-0006 /title" : "";
            String fits = before + "[".repeat(room) + "]".repeat(room) + "}";
            assertThat(Lines.codes(RammeaftaleJson.create(options).tryRead(bytes(fits), Meeting.class)))
                    .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
            List<String> found = problems(options, bytes(before + "[".repeat(room + 1) + "]".repeat(room + 1) + "}"));
            int column = before.codePointCount(0, before.length()) + room + 1;
            assertThat(found.get(found.size() - 1)).startsWith("1:" + column + " RA-0014 /" + name);
            assertThat(found).hasSize(code.isEmpty() ? 1 : 2);
        }
    }

    @Test
    void nestingInKnownPlacesIsLimitedToo() {
        String passages = "\"minutes\":{\"corrections\":[{\"text\":\"x\"";
        String deep = passages + ",\"passages\":[{\"text\":\"x\"".repeat(30);
        assertThat(problems(deep + "}]".repeat(31) + "}")).isEmpty();
        String deeper = deep + ",\"passages\":[{\"text\":\"x\"";
        assertThat(problems(deeper + "}]".repeat(32) + "}"))
                .singleElement()
                .asString()
                .matches("1:\\d+ RA-0014 /minutes/corrections/0(/passages/0){30}/passages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"id\":"})
    void aMillionBracketsAreOneProblem(String open) {
        for (String name : List.of("xyz", "x:y", "title", "agenda", "documents")) {
            for (JsonOptions options : List.of(OPTIONS, OPTIONS.withMaxDepth(1000))) {
                assertThat(problems(options, "\"" + name + "\":" + open.repeat(1_000_000)))
                        .last()
                        .asString()
                        .contains(" RA-0014 ");
            }
        }
        assertThat(problems(OPTIONS, bytes(open.repeat(1_000_000))))
                .last()
                .asString()
                .contains(" RA-0014 ");
    }

    @Test
    void dossiersInDossiersAreReadInTime() {
        for (String type :
                List.of("\"type\":\"dossier\",\"documents\":[%s]", "\"documents\":[%s],\"type\":\"dossier\"")) {
            String dossier = "{" + type + "}";
            String json = IntStream.range(0, 400).mapToObj(i -> "").reduce("", (inner, i) -> dossier.formatted(inner));
            RammeaftaleJson reader = RammeaftaleJson.create(OPTIONS.withMaxDepth(1000));
            assertThat(assertTimeoutPreemptively(SOON, () -> reader.tryRead(bytes(json), Document.class))
                            .problems())
                    .hasSize(OPTIONS.maxProblems() + 1);
        }
    }

    // ---- numbers

    @Test
    void aNumberOfAMillionDigitsIsNoWork() {
        String digits = "9".repeat(1_000_000);
        assertThat(problems("\"url\":" + digits)).containsExactly("1:93 RA-0006 /url");
        assertThat(problems("\"xyz\":-" + digits + "." + digits))
                .first()
                .asString()
                .matches("1:(87|93) RA-00(05|14) .*"); // the parser looks ahead from the name
        assertThat(problems("\"x:y\":" + digits)).containsExactly("1:93 RA-0014 /x:y");
        assertThat(problems("\"x:y\":{\"a\":[1e" + digits + "]}")).containsExactly("1:99 RA-0014 /x:y/a/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E+999999999", "1e-999999999", "1e9999999999999999999"})
    void aHugeExponentIsNoWork(String number) {
        assertThat(problems("\"x:y\":" + number)).isEmpty();
        assertThat(problems("\"url\":" + number)).containsExactly("1:93 RA-0006 /url");
        for (Class<?> type : List.of(BigDecimal.class, Double.class, Integer.class)) {
            JsonOptions typed = OPTIONS.withExtensions(List.of(ExtensionKey.of("x:y", type)));
            assertThat(problems(typed, "\"x:y\":" + number))
                    .allMatch(line -> line.matches("1:93 RA-00(06|10) /x:y"))
                    .hasSizeLessThan(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x10", "1e", "-", "1_000", "INF"})
    void whatIsNoNumberOfJsonIsRefused(String number) {
        for (String name : List.of("url", "xyz", "x:y")) {
            assertThat(problems("\"" + name + "\":" + number))
                    .as(name)
                    .last()
                    .asString()
                    .contains(" RA-0001 ");
        }
    }

    // ---- length

    /** Gives the same byte again and again, and counts. */
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

    // ---- many

    @Test
    void itemsAtTheLimitAreReadAndOneMoreIsNot() {
        JsonOptions options = OPTIONS.withMaxItems(8);
        assertThat(problems(options, "\"alternativeTitles\":" + list(8, "\"a\"")))
                .isEmpty();
        assertThat(problems(options, "\"alternativeTitles\":" + list(9, "\"a\"")))
                .containsExactly("1:" + (87 + 21 + 8 * 4) + " RA-0014 /alternativeTitles");
        assertThat(problems(options, "\"x:y\":" + list(8, "1"))).isEmpty();
        assertThat(problems(options, "\"x:y\":" + list(9, "1"))).containsExactly("1:110 RA-0014 /x:y");
        assertThat(problems(options, "\"x:y\":{" + properties(8, i -> "a" + i) + "}"))
                .isEmpty();
        assertThat(problems(options, "\"x:y\":{" + properties(9, i -> "a" + i) + "}"))
                .containsExactly("1:150 RA-0014 /x:y");
        assertThat(problems(options, properties(4, i -> "x:" + i))).isEmpty();
        assertThat(problems(options, properties(5, i -> "x:" + i))).containsExactly("1:119 RA-0014 ");
    }

    @Test
    void problemsAtTheLimitAreShownAndOneMoreIsCounted() {
        for (String blank : List.of("\" \"", "5", "null")) {
            assertThat(problems(OPTIONS.withMaxProblems(3), "\"alternativeTitles\":" + list(3, blank)))
                    .hasSize(3)
                    .noneMatch(line -> line.contains("RA-0016"));
            assertThat(problems(OPTIONS.withMaxProblems(3), "\"alternativeTitles\":" + list(4, blank)))
                    .hasSize(4)
                    .last()
                    .asString()
                    .contains("RA-0016");
        }
    }

    @Test
    void anErrorThatIsNotShownStillMakesTheDocumentInvalid() {
        RammeaftaleJson reader = RammeaftaleJson.create(OPTIONS.withMaxProblems(2));
        String warnings = MEETING + ",\"agenda\":[{\"kind\":\"a\"},{\"kind\":\"b\"}";
        assertThat(reader.tryRead(bytes(warnings + "]}"), Meeting.class).isValid())
                .isTrue();
        for (String error : List.of("{}", "5", "{\"title\":\" \"}")) {
            byte[] json = bytes(warnings + "," + error + "]}");
            assertThat(reader.tryRead(json, Meeting.class).isValid()).isFalse();
            assertThatThrownBy(() -> reader.read(json, Meeting.class)).isInstanceOf(InvalidDocumentException.class);
        }
    }

    @Test
    void theTypeCountsAsAPropertyToo() {
        RammeaftaleJson reader = RammeaftaleJson.create(OPTIONS.withMaxItems(4));
        for (Class<? extends Document> type : List.of(Document.class, Meeting.class)) {
            assertThat(Lines.of(reader.tryRead(bytes(MEETING + "}"), type))).isEmpty();
            assertThat(Lines.of(reader.tryRead(bytes(MEETING + ",\"x:y\":1}"), type)))
                    .containsExactly("1:87 RA-0014 ");
        }
    }

    @Test
    void halfAMillionOfAnythingAreRefusedOrRead() {
        JsonOptions many = OPTIONS.withMaxItems(1_000_000);
        assertThat(problems(properties(500_000, i -> "x:" + i)))
                .singleElement()
                .asString()
                .contains(" RA-0014 ");
        assertThat(problems(many, properties(500_000, i -> "x:" + i))).isEmpty();
        assertThat(problems("\"alternativeTitles\":" + list(500_000, "\"a\"")))
                .singleElement()
                .asString()
                .contains(" RA-0014 /alternativeTitles");
        assertThat(problems(many, "\"alternativeTitles\":" + list(500_000, "\"a\"")))
                .isEmpty();
        assertThat(problems(many, "\"agenda\":" + list(500_000, "{\"number\":null}"))
                        .get(100))
                .contains("RA-0016");
    }

    @Test
    void halfAMillionUnknownPropertiesAreAHundredProblems() {
        String unknown = properties(500_000, i -> "unknown" + i);
        assertThat(problems(OPTIONS.withMaxItems(1_000_000), unknown)).hasSize(101);
        assertThat(problems(unknown)).hasSize(101);
        assertThat(problems(OPTIONS.withMaxItems(1_000_000).withKeepUnknown(true), unknown))
                .hasSize(101);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"a\",\"title\":\"b\"}",
                "{\"title\":\" \"}",
                "{\"number\":\"1\"}",
                "null",
                "5",
                "{\"title\":\"b\",\"about\":[{\"element\":\"x\"}]}",
                "{\"kind\":\"foo\"}"
            })
    void aHundredThousandFaultsAreAHundredProblems(String item) {
        assertThat(problems("\"agenda\":" + list(100_000, item))).hasSize(101);
    }

    @Test
    void namesMadeToCollideAreReadInTime() {
        IntFunction<String> colliding = i -> IntStream.range(0, 16)
                .mapToObj(k -> (i >> k & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
        assertThat(problems(properties(1 << 16, i -> "x:" + colliding.apply(i))))
                .isEmpty();
        assertThat(problems("\"x:y\":{" + properties(1 << 16, colliding) + "}")).isEmpty();
        assertThat(problems(properties(1 << 16, colliding))).hasSize(101);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "-", "/", ".", "{", "}", "(", "ab:", " ", "da-", "P1", "Z", "${"})
    void aMillionCharactersInAnyPlaceAreReadInTime(String repeated) {
        String text = "\"" + repeated.repeat(1_000_000 / repeated.length()) + "\"";
        String json = "{'type':'meeting','formatVersion':X,'id':X,'language':X,'url':X,'asOf':X,'kind':X,'progress':X,"
                + "'time':{'date':X,'start':X,'zone':X},'areas':[X],'body':{'contact':{'email':X,'phone':X}}}";
        assertThat(problems(OPTIONS, bytes(json.replace('\'', '"').replace("X", text))))
                .hasSizeBetween(10, 20);
    }

    // ---- bytes that are no UTF-8

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "BF",
                "C0 80",
                "C1 BF",
                "C2",
                "C2 41",
                "C3 28",
                "E0 80 80",
                "E0 9F BF",
                "E2 82",
                "E2 28 A1",
                "ED A0 80",
                "ED BF BF",
                "ED A0 BD ED B8 80",
                "F0 80 80 80",
                "F0 8F BF BF",
                "F0 9F 8F",
                "F0 28 8C 28",
                "F4 90 80 80",
                "F5 80 80 80",
                "F8 88 80 80 80",
                "FC 84 80 80 80 80",
                "FE",
                "FF"
            })
    void bytesThatAreNoUtf8AreOneProblemWhereTheyStand(String hex) {
        byte[] illegal = HexFormat.ofDelimiter(" ").parseHex(hex);
        for (String before : List.of(
                ",\"url\":\"https://example.org/æ", ",\"xyz\":\"a", ",\"x:y\":\"a", ",\"x:", "", ",", "}", "}\n ")) {
            String start = MEETING + before;
            int line = start.contains("\n") ? 2 : 1;
            String last = start.substring(start.lastIndexOf('\n') + 1);
            String at = line + ":" + (last.codePointCount(0, last.length()) + 1) + " RA-0002 ";
            for (String after : List.of("", "\":1}", "\"}")) {
                byte[] json = concat(bytes(start), illegal, bytes(after));
                List<String> found = problems(OPTIONS, json);
                assertThat(found)
                        .as("%s after %s", hex, before)
                        .last()
                        .asString()
                        .startsWith(at);
                assertThat(JSON.tryRead(json, Meeting.class).isValid()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE", "X-UTF-32BE-BOM", "X-UTF-32LE-BOM"})
    void onlyUtf8IsRead(String charset) {
        for (String json : List.of(MEETING + "}", MEETING.replaceAll("[^ -~]", "x") + "}", "{}", " {}", "null")) {
            byte[] encoded = json.getBytes(Charset.forName(charset));
            assertThat(problems(OPTIONS, encoded)).singleElement().asString().matches("1:[123] RA-000[12] ");
        }
    }

    @Test
    void aMarkIsDroppedWithAWarningOnceAndAtTheBeginningOnly() {
        assertThat(problems(OPTIONS, bytes("\uFEFF" + MEETING + "}"))).containsExactly("1:1 RA-0017 ");
        assertThat(problems(OPTIONS, bytes("\uFEFF\uFEFF" + MEETING + "}")))
                .containsExactly("1:1 RA-0017 ", "1:1 RA-0001 ");
        assertThat(problems(OPTIONS, bytes(MEETING + ",\uFEFF\"x:y\":1}"))).containsExactly("1:87 RA-0001 ");
        assertThat(problems(OPTIONS, bytes("\uFEFF"))).containsExactly("1:1 RA-0017 ", "1:1 RA-0001 ");
        assertThat(problems("\"x:y\":\"\uFEFF\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud800", "\\udc00", "\\ud83c\\ud83c", "\\udfe0\\ud83c", "a\\ud83cb", "\\ud83c\\udfe0\\ud83c"})
    void halfACharacterIsNoText(String half) {
        assertThat(problems("\"url\":\"" + half + "\"")).containsExactly("1:93 RA-0009 /url");
        assertThat(problems("\"alternativeTitles\":[\"" + half + "\"]"))
                .containsExactly("1:108 RA-0009 /alternativeTitles/0");
        assertThat(problems("\"x:y\":[{\"a\":\"" + half + "\"}]")).containsExactly("1:99 RA-0009 /x:y/0/a");
        for (String name : List.of("\"x:" + half + "\":1", "\"x:y\":{\"" + half + "\":1}", "\"" + half + "\":1")) {
            assertThat(problems(name)).singleElement().asString().matches("1:\\d+ RA-000[159] .*");
        }
    }

    // ---- what is hardly a document

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``        | 1:1 RA-0001 ",
                "` `       | 1:2 RA-0001 ",
                "null      | 1:1 RA-0006 ",
                "true      | 1:1 RA-0006 ",
                "5         | 1:1 RA-0006 ",
                "-1e5      | 1:1 RA-0006 ",
                "\"text\"  | 1:1 RA-0006 ",
                "[]        | 1:1 RA-0006 ",
                "[{}]      | 1:1 RA-0006 ",
                "}         | 1:1 RA-0001 ",
                "x         | 1:1 RA-0001 ",
                "//        | 1:1 RA-0001 ",
                "{} {}     | 1:4 RA-0003 ",
            })
    void whatIsHardlyADocumentIsOneProblem(String json, String expected) {
        for (Class<? extends Document> type : List.of(Document.class, Meeting.class)) {
            assertThat(Lines.of(JSON.tryRead(bytes(json), type))).last().isEqualTo(expected + " ");
            assertThat(Lines.of(JSON.tryRead(new ByteArrayInputStream(bytes(json)), type)))
                    .last()
                    .isEqualTo(expected + " ");
        }
        assertThat(problems(OPTIONS, bytes("\n\r\n\t\r"))).containsExactly("4:1 RA-0001 ");
    }

    @Test
    void aPropertyThatStandsTwiceIsReportedEverywhere() {
        assertThat(
                        problems(
                                "\"title\":\"a\",\"body\":{\"name\":\"a\",\"name\":null},\"x:y\":1,\"x:y\":{\"a\":1,\"a\":2},\n"
                                        + "\"x:z\":[{\"a\":{\"b\":1,\"\\u0062\":2}}],\"type\":\"meeting\",\"formatVersion\":\"2.0\""))
                .containsExactly(
                        "1:95 RA-0004 /title",
                        "1:125 RA-0004 /body/name",
                        "1:145 RA-0004 /x:y",
                        "2:29 RA-0004 /x:z/0/a/b",
                        "2:41 RA-0004 /type",
                        "2:67 RA-0004 /formatVersion");
    }

    @Test
    void aSourceThatFailsIsNoFaultOfTheDocument() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] to, int from, int most) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> JSON.tryRead(failing, Meeting.class))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    // ---- anything

    private static final int ROUNDS = Integer.getInteger("fuzz", 20_000);

    @ParameterizedTest
    @ValueSource(strings = {"frameworkAgreement", "amendment", "meeting", "dossier"})
    void flippedTruncatedAndInsertedBytesGiveAResult(String type) {
        byte[] valid = bytes(
                switch (type) {
                    case "frameworkAgreement" ->
                        AGREEMENT + ",\"deadlines\":[{\"before\":\"2020-12-01\"}],\"x:y\":{\"a\":[2.50,null]},"
                                + "\"focusAreas\":[{\"id\":\"f\",\"title\":\"Børn 🏠\"}],\"successors\":[{\"element\":\"f\"}]}";
                    case "amendment" ->
                        "{\"type\":\"amendment\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"title\":\"Allonge\","
                                + "\"amends\":{\"document\":\"x\"},\"removes\":[\"f\"],\"renewedEvery\":\"P2Y\"}";
                    case "meeting" ->
                        MEETING + ",\"time\":{\"date\":\"2022-04-07\",\"start\":\"16:00\"},\"areas\":[\"0330\"],"
                                + "\"invitation\":{\"registration\":{\"contact\":{\"email\":\"info@example.org\"}}}}";
                    default -> DOSSIER + "{\"id\":\"m\",\"title\":\"M\\u00f8de\",\"type\":\"meeting\"}]}";
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

    private static byte[] concat(byte[] a, byte[] b, byte[] c) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(a.length + b.length + c.length);
        all.writeBytes(a);
        all.writeBytes(b);
        all.writeBytes(c);
        return all.toByteArray();
    }
}
