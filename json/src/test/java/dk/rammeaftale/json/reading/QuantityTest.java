package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Hostile.OPTIONS;
import static dk.rammeaftale.json.reading.Hostile.list;
import static dk.rammeaftale.json.reading.Hostile.problems;
import static dk.rammeaftale.json.reading.Hostile.properties;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large quantities of anything are read or refused in reasonable time, and the number of problems is limited. */
class QuantityTest {

    private static final int MANY = Integer.getInteger("quantity", 10_000);
    private static final int TOO_MANY = 200_000;

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
    void warningsAndLimitsHideNoError() {
        String blank = MEETING.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\" \"");
        assertThat(problems(OPTIONS.withMaxProblems(Integer.MAX_VALUE), bytes(blank + "}")))
                .singleElement()
                .asString()
                .contains("RA-1003 /title");
        assertThat(problems(OPTIONS.withMaxProblems(1), bytes("\uFEFF" + blank + "}")))
                .anyMatch(line -> line.contains("RA-1003 /title"));
        RammeaftaleJson keeping = RammeaftaleJson.create(OPTIONS.withKeepUnknown(true));
        assertThat(keeping.tryRead(bytes(blank + "," + properties(100, i -> "unknown" + i) + "}"), Meeting.class)
                        .isValid())
                .isFalse();
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
    void manyOfAnythingAreReadOrRefused() {
        JsonOptions many = OPTIONS.withMaxItems(1_000_000);
        assertThat(problems(properties(TOO_MANY, i -> "x:" + i)))
                .singleElement()
                .asString()
                .contains(" RA-0014 ");
        assertThat(problems(many, properties(MANY, i -> "x:" + i))).isEmpty();
        assertThat(problems("\"alternativeTitles\":" + list(TOO_MANY, "\"a\"")))
                .singleElement()
                .asString()
                .contains(" RA-0014 /alternativeTitles");
        assertThat(problems(many, "\"alternativeTitles\":" + list(MANY, "\"a\"")))
                .isEmpty();
        assertThat(problems(many, "\"agenda\":" + list(MANY, "{\"number\":null}"))
                        .get(100))
                .contains("RA-0016");
    }

    @Test
    void manyUnknownPropertiesAreAHundredProblems() {
        String unknown = properties(MANY, i -> "unknown" + i);
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
    void tenThousandFaultsAreAHundredProblems(String item) {
        assertThat(problems("\"agenda\":" + list(10_000, item))).hasSize(101);
    }

    @Test
    void namesMadeToCollideAreReadInTime() {
        IntFunction<String> colliding = i -> IntStream.range(0, 13)
                .mapToObj(k -> (i >> k & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
        assertThat(problems(properties(1 << 13, i -> "x:" + colliding.apply(i))))
                .isEmpty();
        assertThat(problems("\"x:y\":{" + properties(1 << 13, colliding) + "}")).isEmpty();
        assertThat(problems(properties(1 << 13, colliding))).hasSize(101);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "-", "/", ".", "{", "}", "(", "ab:", " ", "da-", "P1", "Z", "${"})
    void aMillionCharactersInAnyPlaceAreReadInTime(String repeated) {
        byte[] text = bytes("\"" + repeated.repeat(1_000_000 / repeated.length()) + "\"");
        String json = "{'type':'meeting','formatVersion':Y,'id':X,'language':X,'url':X,'asOf':X,'kind':X,'progress':X,"
                + "'time':{'date':X,'start':X,'zone':X},'areas':[X],'body':{'contact':{'email':X,'phone':X}}}";
        String quoted = json.replace('\'', '"');
        assertThat(problems(OPTIONS, filled(quoted.replace("Y", "\"1.0\""), text)))
                .hasSizeBetween(10, 20);
        assertThat(problems(OPTIONS, filled(quoted.replace("Y", "X"), text))).hasSize(1);
    }

    /**
     * Replaces each X by a long text; works on bytes, because strings of ten million characters would be copied
     * repeatedly.
     */
    private static byte[] filled(String json, byte[] text) {
        String[] around = json.split("X", -1);
        ByteArrayOutputStream filled = new ByteArrayOutputStream(around.length * (text.length + 100));
        filled.writeBytes(bytes(around[0]));
        for (int i = 1; i < around.length; i++) {
            filled.writeBytes(text);
            filled.writeBytes(bytes(around[i]));
        }
        return filled.toByteArray();
    }
}
