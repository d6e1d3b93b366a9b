package dk.rammeaftale.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.FrameworkAgreement.Stage;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.document.Access;
import dk.rammeaftale.document.ActivityKind;
import dk.rammeaftale.document.Progress;
import dk.rammeaftale.document.Verdict;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.people.ParticipantKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's Java, its output and its words are those of the code; {@code -Dupdate=true} writes them into it. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/dk/rammeaftale/quickstart/Quickstart.java");
    private static final Path WITH_JACKSON_2 = Path.of("src/test/java/dk/rammeaftale/quickstart/WithJackson2Test.java");

    @Test
    void showsTheQuickstartWhatItPrintsAndTheWordsOfTheTypes() throws IOException {
        String readme = Files.readString(README);
        String first = block(block(readme, 0, "java", code(SOURCE)), 0, "text", output());
        int second = first.indexOf("\n## With Jackson 2\n");
        String shown = words(block(first, second, "java", code(WITH_JACKSON_2)));
        if (Boolean.getBoolean("update")) {
            Files.writeString(README, shown);
        }
        assertThat(Files.readString(README)).isEqualTo(shown);
    }

    @Test
    void showsAPartyThatHasApproved() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf("```json\n") + "```json\n".length();
        byte[] party = readme.substring(begin, readme.indexOf("```", begin)).getBytes(StandardCharsets.UTF_8);

        assertThat(RammeaftaleJson.create().read(party, Party.class).standing()).isEqualTo(Party.Standing.APPROVED);
    }

    /** Puts the words of the types into the README's table of them. */
    private static String words(String readme) {
        String head = "| property | words |\n|---|---|\n";
        int begin = readme.indexOf(head) + head.length();
        assertThat(begin).as("the table of words").isGreaterThanOrEqualTo(head.length());
        String rows = row("an agreement's `stage`", Stage.values())
                + row("a part's `kind`", Part.Kind.values())
                + row("`verdict` of a decision or claim", Verdict.values())
                + row("`progress` of a focus area, meeting or item", Progress.values())
                + row("`access`", Access.values())
                + row("`presence` of one who attends", Attendance.Presence.values())
                + row("`channels` of a registration", Registration.Channel.values())
                + row("`kind` of a participant", ParticipantKind.known())
                + row("`kind` of a meeting or activity", ActivityKind.known())
                + row("`kind` of an agenda item", AgendaItemKind.known());
        return readme.substring(0, begin) + rows + readme.substring(readme.indexOf("\n\n", begin) + 1);
    }

    private static String row(String property, Enum<?>[] words) {
        return row(property, Stream.of(words).map(word -> camel(word.name())).toList());
    }

    private static String camel(String constant) {
        return Pattern.compile("_([a-z])")
                .matcher(constant.toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static String row(String property, List<?> words) {
        return "| " + property + " | "
                + words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" ")) + " |\n";
    }

    private static String code(Path file) throws IOException {
        String source = Files.readString(file);
        String begin = "        // spotless:off: the README shows what stands from here\n";
        return source.substring(source.indexOf(begin) + begin.length(), source.indexOf("        // spotless:on"))
                .indent(-8);
    }

    private static String output() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Puts a text into the README's first block of a language after a place. */
    private static String block(String readme, int after, String language, String text) {
        String fence = "```" + language + "\n";
        int begin = readme.indexOf(fence, after) + fence.length();
        assertThat(after).as("the place of a block of " + language).isNotNegative();
        assertThat(begin).as("a block of " + language).isGreaterThanOrEqualTo(fence.length());
        return readme.substring(0, begin) + text + readme.substring(readme.indexOf("```", begin));
    }
}
