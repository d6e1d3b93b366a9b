package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Change;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.publishing.TextRenderer;
import dk.rammeaftale.publishing.View;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.Problem.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No content of a document and no file name can send control characters to the terminal or begin a line of its own. */
class PlainTest {

    private static final int LONGEST_LINE = 7000;

    /** Control characters, unpaired surrogates, line and paragraph separators, and bidirectional controls. */
    private static final Pattern HOSTILE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]");

    @Property(tries = 100)
    void aProblemIsOneLine(@ForAll("hostile") String file, @ForAll("hostile") String words) {
        Problem problem = new Problem(
                "RA-0001", Severity.WARNING, "/" + words, Optional.empty(), Map.of("value", words), words, words);

        for (Language language : Language.values()) {
            assertIsOneLine(Check.line(file, problem, language));
        }
    }

    @Property(tries = 100)
    void aChangeIsOneLine(@ForAll("hostile") String words) {
        FrameworkAgreement before = FrameworkAgreement.builder()
                .id("a")
                .title("Aftale")
                .period("2021")
                .build();
        FrameworkAgreement after = before.withTitle(words).withField(words).withAlternativeTitles(words);

        for (Change change : after.changesSince(before)) {
            for (Language language : Language.values()) {
                assertIsOneLine(Diff.line(change, language));
            }
        }
    }

    @Property(tries = 100)
    void whatIsShownHasNoLineThatTheDocumentDidNotBegin(@ForAll("hostile") String words) {
        Meeting meeting = Meeting.builder()
                .id("m")
                .title("T" + words)
                .addAlternativeTitle(words)
                .addNote(Passage.of("N" + words))
                .build();
        String page = TextRenderer.render(View.of(meeting, LocalDate.EPOCH, Language.da.locale()));

        assertThat(page.lines()).noneMatch(line -> HOSTILE.matcher(line).find());
    }

    @Example
    void theNameOfAPropertyIsOnePlaceOfOneLine() {
        String name = "slagelse:\u202e\u2028\u0085" + "x".repeat(900);
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"M\",\"" + name
                + "\":1,\"" + name + "\":2}";

        String text = check(meeting, "text");
        assertThat(text.lines()).hasSize(2);
        text.lines().forEach(PlainTest::assertIsOneLine);

        String json = check(meeting, "json");
        assertThat(json.lines())
                .hasSize(1)
                .noneMatch(line -> HOSTILE.matcher(line).find());
        assertThat(json).contains("slagelse:\\u202e\\u2028\\u0085xxx");
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<Character> characters = Arbitraries.chars()
                .with('a', 'å', ' ', '/', '\n', '\r', '\t', '\u001b', '\u0007', '\u007f', '\u0085', '\u009b')
                .with(
                        '\u200e', '\u202e', '\u2028', '\u2029', '\u2066', '\u2069', '\u061c', '\ud83d', '\ude00',
                        '\ufeff');
        return characters
                .list()
                .ofMaxSize(200)
                .map(list -> list.stream().map(String::valueOf).reduce("", String::concat))
                .flatMap(text -> Arbitraries.of(text, text.repeat(300)));
    }

    private static void assertIsOneLine(String line) {
        assertThat(HOSTILE.matcher(line).find()).as(line).isFalse();
        assertThat(line).hasSizeLessThan(LONGEST_LINE);
    }

    private static String check(String document, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream bytes = new PrintStream(out, true, StandardCharsets.UTF_8);
        Rammeaftale.run(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                bytes,
                bytes,
                false,
                "check",
                "--format",
                format,
                "-");
        return out.toString(StandardCharsets.UTF_8);
    }
}
