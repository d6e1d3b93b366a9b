package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Hostile.OPTIONS;
import static dk.rammeaftale.json.reading.Hostile.concat;
import static dk.rammeaftale.json.reading.Hostile.problems;
import static dk.rammeaftale.json.reading.Lines.JSON;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is not UTF-8, not JSON or not a document gives the right problem. */
class BytesTest {

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
}
