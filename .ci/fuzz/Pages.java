import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.publishing.CalendarFile;
import dk.rammeaftale.publishing.HtmlRenderer;
import dk.rammeaftale.publishing.MarkdownRenderer;
import dk.rammeaftale.publishing.TextRenderer;
import dk.rammeaftale.publishing.View;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whatever a text says, its page has no script, no picture and no address but those of the web and of mail. */
public final class Pages {

    private static final Pattern HARMFUL =
            Pattern.compile("(?is)<(?:script|img|iframe|object|style|form|svg)\\b|<[a-z][^>]*\\son[a-z]+\\s*=|href=\"(?!https?:|mailto:|#)");

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String title = data.consumeString(60);
        String text = data.consumeRemainingAsString();
        Meeting meeting = Meeting.builder()
                .id("m")
                .title("T" + title)
                .time(dk.rammeaftale.meeting.MeetingTime.builder().date(dk.rammeaftale.time.When.parse("2026-05-04")).build())
                .addAgenda(AgendaItem.builder().number(title).title(title).subject(Passage.of(text)).build())
                .addNote(Passage.builder().title(title).text(text).build())
                .build();
        View view = View.of(meeting, LocalDate.EPOCH, Locale.ENGLISH);

        String page = HtmlRenderer.render(view);
        String body = page.substring(page.indexOf("<main"));
        if (HARMFUL.matcher(body).find()) {
            throw new AssertionError("harmful: " + body);
        }
        MarkdownRenderer.render(view);
        for (String line : TextRenderer.render(view).split("\n", -1)) {
            if (line.chars().anyMatch(Character::isISOControl)) {
                throw new AssertionError("a control character: " + line);
            }
        }
        CalendarFile.of(meeting, LocalDate.EPOCH, Locale.ENGLISH);
    }
}
