package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Lines.DOSSIER;
import static dk.rammeaftale.json.reading.Lines.JSON;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.time.When;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Extensions are kept unchanged, and can be read as values of a user's own type. */
class ExtensionsTest {

    private static final RammeaftaleJson KEEPING =
            RammeaftaleJson.create(JsonOptions.defaults().withKeepUnknown(true));
    private static final ExtensionKey<Record> BUDGET = ExtensionKey.of("slagelse:budget", Budget.ofAnotherModule());
    private static final ExtensionKey<LegalBasis> BASIS = ExtensionKey.of("slagelse:basis", LegalBasis.class);
    private static final RammeaftaleJson TYPED = RammeaftaleJson.create(JsonOptions.defaults()
            .withExtensions(
                    List.of(BUDGET, BASIS, ExtensionKey.of("x:n", Integer.class), ExtensionKey.of("x:w", When.class))));

    private static String with(String name, String json) {
        return MEETING + ",\"" + name + "\":" + json + "}";
    }

    private static Meeting meeting(String name, String json) {
        return JSON.read(bytes(with(name, json)), Meeting.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.50",
                "0.0",
                "-0",
                "-0.0",
                "1E+5",
                "1e5",
                "1E-400",
                "1e999999999",
                "12345678901234567890123456789012345678",
                "0.12345678901234567890123456789012345678",
                "null",
                "true",
                "{}",
                "[]",
                "[[],{},null]",
                "{\"z\":1,\"a\":{\"n\":null,\"e\":{}},\"m\":[null,{\"b\":[1.0,1.00]}]}",
                "\"\"",
                "\" \"",
                "\"æ🏠\\\"\\\\\\n\\u0000\"",
                "{\"\":1,\" \":2,\"type\":3,\"formatVersion\":4,\"id\":5}"
            })
    void aValueIsKeptExactlyAndWrittenBack(String json) {
        Meeting meeting = meeting("slagelse:x", json);
        assertThat(meeting.extensions().get("slagelse:x")).contains(json);
        assertThat(JSON.writeText(meeting)).isEqualTo(with("slagelse:x", json));
        assertThat(JSON.read(JSON.write(meeting), Meeting.class)).isEqualTo(meeting);
    }

    @Test
    void onlySpacesAndEscapesThatSayNothingGo() {
        assertThat(meeting("x:\\u0061", " { \"\\u00e6\" : [ 2.50 , \"\\/\\ud83c\\udfe0\" ] } ")
                        .extensions()
                        .asMap())
                .isEqualTo(Map.of("x:a", "{\"æ\":[2.50,\"/🏠\"]}"));
    }

    @Test
    void everyObjectMayBeExtended() {
        String x = "\"x:b\":2.50,\"x:a\":{\"n\":null}";
        List<String> documents = List.of("""
                {"type":"frameworkAgreement","id":"a","title":"A","identifiers":[{"scheme":"s","value":"v",X}],
                "legalBasis":[{"statute":"Lov om social service",X}],"period":"2021/2022",
                "deadlines":[{"atLatest":"2020-12-01",X}],
                "parties":[{"authority":"0330","decisions":[{"by":{"name":"KKR",X},X}],X}],
                "process":[{"text":"Høring",X}],"claims":[{"by":[{"name":"KKR"}],"verdict":"approved",X}],
                "parts":[{"id":"p","kind":"other",X}],"focusAreas":[{"id":"f","title":"F","goals":[{"text":"M",X}],X}],
                "appendices":[{"number":"1",X}],"predecessors":[{"wording":"Før",X}],X}""", """
                {"type":"amendment","id":"b","title":"B","amends":{"document":"a",X},X}""", """
                {"type":"meeting","id":"m","title":"M","time":{"date":"2022-04-07",X},"venue":{"name":"Rådhuset",X},
                "invitation":{"registration":{"contact":{"email":"info@example.org",X},X},X},
                "agenda":[{"number":"1","recommendations":[{"points":[{"text":"P"}],X}],X}],
                "minutes":{"attendance":[{"who":{"name":"W"},"presence":"present",X}],X},X}""");
        String json = DOSSIER + String.join(",", documents).replace("X", x).replace("\n", "") + "]," + x + "}";
        Document dossier = JSON.read(bytes(json), Document.class);
        assertThat(JSON.writeText(dossier)).isEqualTo(json);
        assertThat(JSON.read(bytes(json), Document.class)).isEqualTo(dossier);
    }

    static Stream<Arguments> typed() {
        return Stream.of(
                Arguments.of(ExtensionKey.of("x:y", BigDecimal.class), "2.50", new BigDecimal("2.50")),
                Arguments.of(
                        ExtensionKey.of("x:y", BigInteger.class),
                        "12345678901234567890",
                        new BigInteger("12345678901234567890")),
                Arguments.of(ExtensionKey.of("x:y", Long.class), "-9223372036854775808", Long.MIN_VALUE),
                Arguments.of(ExtensionKey.of("x:y", Integer.class), "2147483647", Integer.MAX_VALUE),
                Arguments.of(ExtensionKey.of("x:y", int.class), "7", 7),
                Arguments.of(ExtensionKey.of("x:y", Double.class), "0.5", 0.5),
                Arguments.of(ExtensionKey.of("x:y", Boolean.class), "true", true),
                Arguments.of(ExtensionKey.of("x:y", boolean.class), "false", false),
                Arguments.of(ExtensionKey.of("x:y", String.class), "\"RA-æ🏠\"", "RA-æ🏠"),
                Arguments.of(ExtensionKey.of("x:y", When.class), "\"2019-23\"", When.parse("2019-23")),
                Arguments.of(ExtensionKey.of("x:y", Verdict.class), "\"sentBack\"", Verdict.SENT_BACK),
                Arguments.of(
                        ExtensionKey.of("x:y", LegalBasis.class),
                        "{\"statute\":\"Lov om social service\",\"section\":\"§ 6\",\"x:z\":2.50}",
                        LegalBasis.builder()
                                .statute("Lov om social service")
                                .section("§ 6")
                                .extensions(Extensions.of(Map.of("x:z", "2.50")))
                                .build()));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("typed")
    <T> void aKeyReadsAndSetsTypedValues(ExtensionKey<T> key, String json, T value) {
        Meeting meeting = meeting("x:y", json);
        assertThat(key.get(meeting)).isEqualTo(Optional.of(value));
        Meeting without = key.remove(meeting);
        assertThat(without.extensions()).isEqualTo(Extensions.none());
        assertThat(key.get(without)).isEmpty();
        assertThat(key.set(without, value)).isEqualTo(meeting);
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("typed")
    <T> void aValueOfTheRightShapeIsNoProblem(ExtensionKey<T> key, String json, T value) {
        RammeaftaleJson reader = RammeaftaleJson.create(JsonOptions.defaults().withExtensions(List.of(key)));
        ReadResult<Meeting> result = reader.tryRead(bytes(with("x:y", json)), Meeting.class);
        assertThat(result.problems()).isEmpty();
        assertThat(result.value()).contains(meeting("x:y", json));
        assertThat(result.value().flatMap(key::get)).contains(value);
    }

    @Test
    void aDocumentMayBeAnExtension() {
        ExtensionKey<Meeting> key = ExtensionKey.of("x:y", Meeting.class);
        Meeting meeting = JSON.read(bytes(MEETING + "}"), Meeting.class);
        byte[] json = JSON.write(key.set(meeting, meeting));
        assertThat(key.get(JSON.read(json, Meeting.class))).contains(meeting);
        assertThat(RammeaftaleJson.create(JsonOptions.defaults().withExtensions(List.of(key)))
                        .tryRead(json, Meeting.class)
                        .problems())
                .isEmpty();
    }

    @Test
    void aRecordOfTheUsersOwnIsReadAndWritten() {
        String json =
                "{\"amount\":250000.00,\"currency\":\"DKK\",\"year\":2022,\"approved\":true,\"accounts\":[\"a\"]}";
        Meeting meeting = meeting("slagelse:budget", json);
        Record budget = BUDGET.get(meeting).orElseThrow();
        assertThat(budget)
                .hasToString(
                        "Budget[amount=250000.00, currency=DKK, year=2022, approved=Optional[true], accounts=[a]]");
        assertThat(BUDGET.set(BUDGET.remove(meeting), budget)).isEqualTo(meeting);
    }

    @Test
    void aCarrierThatIsNotARecordIsRefused() {
        Extensible carrier = Extensions::none;
        ExtensionKey<When> key = ExtensionKey.of("x:w", When.class);
        assertThat(key.get(carrier)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.set(carrier, When.parse("2022")))
                .withMessageMatching("Only a record can be copied with other extensions, and \\S+ is not one");
        assertThatIllegalArgumentException().isThrownBy(() -> key.remove(carrier));
    }

    @Test
    void whatCanNotBeReadIsRefusedAtOnce() {
        for (Class<?> type :
                List.of(Object.class, List.class, Map.class, StringBuilder.class, Extensions.class, Budget[].class)) {
            assertThatIllegalArgumentException().as("%s", type).isThrownBy(() -> ExtensionKey.of("x:y", type));
        }
        for (String name : List.of("", "x", "x:", ":y", "X:y", "x:y z", "x:y:z", "1:y")) {
            assertThatIllegalArgumentException().as(name).isThrownBy(() -> ExtensionKey.of(name, String.class));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "slagelse:budget | 5                                             | 105 RA-0006 ",
                "slagelse:budget | null                                          | 105 RA-0006 ",
                "slagelse:budget | {\"amount\":\"1\",\"currency\":\"DKK\",\"year\":1}  | 115 RA-0006 /amount",
                "slagelse:budget | {\"amount\":-1,\"currency\":\"DKK\",\"year\":1}     | 115 RA-1000 /amount",
                "slagelse:budget | {\"amount\":1,\"currency\":\" \",\"year\":1}        | 128 RA-1003 /currency",
                "slagelse:budget | {\"amount\":1,\"currency\":\"DKK\"}               | 105 RA-0007 /year",
                "slagelse:budget | {\"amount\":1,\"currency\":\"DKK\",\"year\":1.5}    | 141 RA-0006 /year",
                "slagelse:budget | {\"amount\":1,\"currency\":\"DKK\",\"year\":3000000000} | 141 RA-0010 /year",
                "slagelse:budget | {\"amount\":1,\"currency\":\"DKK\",\"year\":1,\"yaer\":1} | 150 RA-0005 /yaer",
                "slagelse:budget | {\"amount\":1,\"currency\":\"DKK\",\"year\":1,\"accounts\":[\"a\",\" \"]} | 159 RA-1003 /accounts/1",
                "slagelse:budget | {\"amount\":1,\"currency\":\"DKK\",\"year\":1,\"approved\":\"ja\"} | 154 RA-0006 /approved",
                "slagelse:basis  | {}                                            | 104 RA-0007 /statute",
                "slagelse:basis  | {\"statute\":\"a\",\"statute\":\"b\"}                | 129 RA-0004 /statute",
                "slagelse:basis  | {\"statute\":\"\\ud800\"}                         | 115 RA-0009 /statute",
                "slagelse:basis  | {\"statute\":\"a\",\"x:z\":[{\"b\":1,\"b\":2}]}      | 137 RA-0004 /x:z/0/b",
                "x:n             | 1.0                                           | 93 RA-0006 ",
                "x:n             | 1e999999999                                   | 93 RA-0006 ",
                "x:n             | 2147483648                                    | 93 RA-0010 ",
                "x:w             | \"2022/2021\"                                   | 93 RA-1006 ",
                "x:w             | \"i 2022\"                                      | 93 RA-0009 ",
            })
    void aValueOfTheWrongShapeIsOneProblemWhereItStands(String name, String json, String problem) {
        String expected = "1:" + problem.replaceFirst("(RA-\\d+) ?", "$1 /" + name);
        ReadResult<Meeting> result = TYPED.tryRead(bytes(with(name, json)), Meeting.class);
        assertThat(Lines.of(result)).containsExactly(expected);
        assertThat(result.isValid()).isFalse();
        if (!problem.contains("RA-0004") && !problem.contains("\\ud800") && !json.contains("ud800")) {
            assertThat(JSON.tryRead(bytes(with(name, json)), Meeting.class).problems())
                    .isEmpty();
            ExtensionKey<?> key = name.endsWith("budget")
                    ? BUDGET
                    : name.endsWith("basis")
                            ? BASIS
                            : name.equals("x:n")
                                    ? ExtensionKey.of("x:n", Integer.class)
                                    : ExtensionKey.of("x:w", When.class);
            assertThatThrownBy(() -> key.get(meeting(name, json)))
                    .isInstanceOfSatisfying(
                            InvalidDocumentException.class,
                            e -> assertThat(e.problems())
                                    .singleElement()
                                    .satisfies(
                                            p -> assertThat(expected).contains(p.code() + " /" + name + p.pointer())));
        }
    }

    @Test
    void aKeyIsHeededOnEveryObject() {
        assertThat(Lines.of(TYPED.tryRead(
                        bytes(MEETING
                                + ",\n\"agenda\":[{\"number\":\"1\",\n \"subject\":{\"text\":\"x\",\"x:n\":true}}]}"),
                        Meeting.class)))
                .containsExactly("3:30 RA-0006 /agenda/0/subject/x:n");
    }

    @Test
    void whatIsNotKnownIsKeptWhenToldSo() {
        String json = MEETING.replace("1.0", "1.7") + ",\"body\":{\"name\":\"KKR\",\"seats\":2.50},\"agenda\":["
                + "{\"number\":\"1\",\"mode\":{\"n\":null}}],\"weather\":[],\"x:y\":1,\"extensions\":{}}";
        ReadResult<Meeting> result = KEEPING.tryRead(bytes(json), Meeting.class);
        assertThat(Lines.codes(result))
                .containsExactly(
                        "RA-0013 /formatVersion",
                        "RA-0018 /body/seats",
                        "RA-0018 /agenda/0/mode",
                        "RA-0018 /weather",
                        "RA-0018 /extensions");
        assertThat(result.isValid()).isTrue();
        assertThat(KEEPING.writeText(result.value().orElseThrow())).isEqualTo(json);
        assertThat(KEEPING.read(bytes(json), Document.class))
                .isEqualTo(result.value().orElseThrow());
        assertThat(Lines.codes(json, Meeting.class))
                .containsExactly(
                        "RA-0012 /formatVersion",
                        "RA-0005 /body/seats",
                        "RA-0005 /agenda/0/mode",
                        "RA-0005 /weather",
                        "RA-0005 /extensions");
    }

    @Test
    void aVersionInsideADossierIsKeptToo() {
        String json = DOSSIER + MEETING + "}]}";
        Document dossier = KEEPING.read(bytes(json), Document.class);
        assertThat(Lines.codes(KEEPING.tryRead(bytes(json), Document.class)))
                .containsExactly("RA-0018 /documents/0/formatVersion");
        assertThat(KEEPING.read(KEEPING.write(dossier), Document.class)).isEqualTo(dossier);
    }

    @Test
    void aKnownFaultStaysOneWhenUnknownPropertiesAreKept() {
        assertThat(Lines.codes(KEEPING.tryRead(
                        bytes(MEETING + ",\"url\":5,\"foo\":1,\"foo\":2,\"notes\":[{}]}"), Meeting.class)))
                .containsExactly("RA-0006 /url", "RA-0018 /foo", "RA-0004 /foo", "RA-1014 /notes/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "3.1", "9999.0"})
    void aNewerMajorVersionIsExactlyOneProblem(String version) {
        String rest = "\"id\":\"a b\",\"title\":\" \",\"titel\":5,\"agenda\":[{}],\"progress\":\"moved\"";
        String first = "{\"type\":\"meeting\",\"formatVersion\":\"" + version + "\"," + rest + "}";
        String last = "{\"type\":\"meeting\"," + rest + ",\n\"formatVersion\":\"" + version + "\"}";
        for (RammeaftaleJson json : List.of(JSON, KEEPING)) {
            for (Class<? extends Document> type : List.of(Meeting.class, Document.class)) {
                assertThat(Lines.of(json.tryRead(bytes(first), type))).containsExactly("1:35 RA-0012 /formatVersion");
                assertThat(Lines.of(json.tryRead(bytes(last), type))).containsExactly("2:17 RA-0012 /formatVersion");
                assertThat(Lines.codes(json.tryRead(bytes("\uFEFF" + last), type)))
                        .containsExactly("RA-0012 /formatVersion");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "1", "1.00", "01.0", "1.0.0", "", "v1", "1,0", "99999.0"})
    void whatIsNoVersionIsNotSupported(String version) {
        for (RammeaftaleJson json : List.of(JSON, KEEPING)) {
            assertThat(Lines.codes(json.tryRead(bytes(MEETING.replace("1.0", version) + "}"), Meeting.class)))
                    .containsExactly("RA-0012 /formatVersion");
        }
    }

    @Test
    void writingKnowsNoneOfTheLimitsOfReading() {
        RammeaftaleJson generous =
                RammeaftaleJson.create(JsonOptions.defaults().withMaxDepth(500).withMaxStringLength(3 << 20));
        for (String json : List.of("[".repeat(490) + "]".repeat(490), "\"" + "a".repeat(2 << 20) + "\"")) {
            Meeting meeting = generous.read(bytes(with("x:y", json)), Meeting.class);
            assertThat(JSON.writeText(meeting)).isEqualTo(with("x:y", json));
        }
    }
}
