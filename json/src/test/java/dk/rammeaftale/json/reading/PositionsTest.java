package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Lines.JSON;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.validation.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A syntax error is reported at the first character that cannot continue a JSON text. */
class PositionsTest {

    private static final String START = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"t\"";

    /** Every kind of value, in an object and in a list. */
    private static final List<String> DOCUMENTS = List.of(
            START + "}",
            START + ",\"x:y\":[0,-1,12,3.40,5e6,7E-8,9.1e+2,true,false,null,[],{}]}",
            START + ",\"x:y\":{\"a\\n\\u00e6\":\"b\\\\\\u00D8\",\"\":{ \"c\" : [ [ 1 ] , { } ] }}\n}\n",
            "{\"x:y\":[\"æ🏠\",{\"ø\":-0.5}]," + START.substring(1) + "}");

    private static final String CHARACTERS = "{}[],:\"\\'/ \n\t01e.-+tfnux#æ\u0001";

    @Test
    void standsWhereNoJsonContinues() {
        int errors = 0;
        for (String document : DOCUMENTS) {
            for (String changed : changed(document)) {
                int expected = firstError(changed);
                List<Problem> problems =
                        JSON.tryRead(bytes(changed), Meeting.class).problems();
                List<String> syntax = Lines.of(problems).stream()
                        .filter(line -> line.matches("(?s)\\S+ RA-000[123] .*"))
                        .toList();
                if (syntax.isEmpty() && isOfAnotherFormat(problems)) {
                    continue; // the rest is not read
                }
                if (expected < 0) {
                    assertThat(syntax).as(changed).isEmpty();
                } else {
                    errors++;
                    assertThat(syntax).as(changed).singleElement().asString().startsWith(at(changed, expected) + " ");
                }
            }
        }
        assertThat(errors).isGreaterThan(5000);
    }

    @Test
    void ofAnUnquotedNameIsItsFirstCharacter() {
        assertThat(Lines.of("{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",title:\"t\"}", Meeting.class))
                .containsExactly("1:50 RA-0001 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "a\\udc00b", "x:\\ud83c"})
    void ofHalfACharacterInANameIsTheName(String name) {
        assertThat(Lines.of(MEETING + ",\"" + name + "\":{\"a\":[1]},\"url\":5}", Meeting.class))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("1:87 RA-0009 /"))
                .last()
                .asString()
                .endsWith(" RA-0006 /url");
        assertThat(Lines.of(MEETING + ",\"x:y\":{\"" + name + "\":1,\"b\":1,\"b\":2}}", Meeting.class))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("1:94 RA-0009 /x:y/"))
                .last()
                .asString()
                .endsWith(" RA-0004 /x:y/b");
    }

    @Test
    void aFaultInAnExtensionInAnExtensionIsToldOnce() {
        RammeaftaleJson json = RammeaftaleJson.create(JsonOptions.defaults()
                .withExtensions(List.of(
                        ExtensionKey.of("x:meeting", Meeting.class),
                        ExtensionKey.of("x:contact", Contact.class),
                        ExtensionKey.of("x:text", String.class))));
        String inner = "\"x:contact\":{\"name\":\"A\",\"name\":\"B\",\"x:text\":5},\"x:text\":\"\\ud800\","
                + "\"x:y\":{\"a\":1,\"a\":2}";
        assertThat(Lines.codes(json.tryRead(
                        bytes(MEETING + ",\"x:meeting\":{\"type\":\"meeting\",\"id\":\"i\",\"title\":\"T\"," + inner
                                + "}}"),
                        Meeting.class)))
                .containsExactly(
                        "RA-0004 /x:meeting/x:contact/name",
                        "RA-0006 /x:meeting/x:contact/x:text",
                        "RA-0009 /x:meeting/x:text",
                        "RA-0004 /x:meeting/x:y/a");
    }

    @Test
    void aNameThatAContactDoesNotHaveIsHidden() {
        String contact = "{\"name\":\"A\",\"Anna Jensen\":1,\"email\":5,\"slagelse:anna\":{\"Anna\":1,\"Anna\":2}}";
        for (boolean keepUnknown : new boolean[] {false, true}) {
            RammeaftaleJson json = RammeaftaleJson.create(JsonOptions.defaults().withKeepUnknown(keepUnknown));
            List<Problem> problems = json.tryRead(
                            bytes(MEETING + ",\"body\":{\"name\":\"B\",\"contact\":" + contact + "}}"), Meeting.class)
                    .problems();
            assertThat(Lines.codes(MEETING + ",\"body\":{\"name\":\"B\",\"contact\":" + contact + "}}", Meeting.class))
                    .containsExactly(
                            "RA-0005 /body/contact/***",
                            "RA-0006 /body/contact/email",
                            "RA-0004 /body/contact/***/***");
            assertThat(problems.toString()).doesNotContainIgnoringCase("anna");
        }
    }

    private static boolean isOfAnotherFormat(List<Problem> problems) {
        return problems.size() == 1 && problems.get(0).pointer().matches("/(type|formatVersion)");
    }

    private static List<String> changed(String document) {
        List<String> changed = new ArrayList<>();
        int next;
        for (int i = 0; i <= document.length(); i = next) {
            next = i < document.length() ? document.offsetByCodePoints(i, 1) : i + 1;
            String before = document.substring(0, i);
            String after = document.substring(Math.min(next, document.length()));
            changed.add(before);
            changed.add(before + after);
            for (int c : CHARACTERS.codePoints().toArray()) {
                changed.add(before + Character.toString(c) + document.substring(i));
                changed.add(before + Character.toString(c) + after);
            }
        }
        return changed;
    }

    private static String at(String text, int offset) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String last = before.substring(before.lastIndexOf('\n') + 1);
        return line + ":" + (1 + last.codePointCount(0, last.length()));
    }

    // JSON as regular expressions: a token with a valid beginning ends in an empty group at its first wrong character

    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\p{Cntrl}]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u[0-9a-fA-F]{0,3})?");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern NUMBER_BEGUN =
            Pattern.compile("-?(?:(?:0|[1-9][0-9]*)(?:\\.(?:[0-9]+(?:[eE][+-]?)?)?|[eE][+-]?)?)?");
    private static final Pattern SPACE = Pattern.compile("[ \n\r\t]*");

    /** Returns the offset of the first character that cannot continue a JSON text, or -1. */
    private static int firstError(String text) {
        return new Recogniser(text).document();
    }

    private static final class Recogniser {
        private final String text;
        private int at;

        Recogniser(String text) {
            this.text = text;
        }

        int document() {
            if (!value()) {
                return at;
            }
            skip(SPACE);
            return at == text.length() ? -1 : at;
        }

        private boolean value() {
            skip(SPACE);
            if (literal("{")) {
                return members('}', true);
            } else if (literal("[")) {
                return members(']', false);
            } else if (text.startsWith("\"", at)) {
                return string();
            }
            for (String word : List.of("true", "false", "null")) {
                if (text.startsWith(word.substring(0, 1), at)) {
                    return word(word);
                }
            }
            return number();
        }

        private boolean members(char end, boolean named) {
            skip(SPACE);
            if (literal(String.valueOf(end))) {
                return true;
            }
            do {
                skip(SPACE);
                if (named && !(text.startsWith("\"", at) && string() && colon())) {
                    return false;
                }
                if (!value()) {
                    return false;
                }
                skip(SPACE);
            } while (literal(","));
            return literal(String.valueOf(end));
        }

        private boolean colon() {
            skip(SPACE);
            return literal(":");
        }

        private boolean string() {
            skip(STRING);
            if (literal("\"")) {
                return true;
            }
            skip(ESCAPE);
            return false;
        }

        private boolean number() {
            Matcher begun = NUMBER_BEGUN.matcher(text).region(at, text.length());
            int far = begun.lookingAt() ? begun.end() : at;
            Matcher whole = NUMBER.matcher(text).region(at, text.length());
            boolean valid = whole.lookingAt() && whole.end() >= far;
            at = valid ? whole.end() : far;
            return valid;
        }

        private boolean word(String word) {
            int i = 0;
            while (i < word.length() && text.startsWith(word.substring(i, i + 1), at)) {
                i++;
                at++;
            }
            return i == word.length();
        }

        private boolean literal(String literal) {
            boolean isHere = text.startsWith(literal, at);
            at += isHere ? literal.length() : 0;
            return isHere;
        }

        private void skip(Pattern pattern) {
            Matcher matcher = pattern.matcher(text).region(at, text.length());
            at = matcher.lookingAt() ? matcher.end() : at;
        }
    }
}
