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
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** Whatever a text says, its page and its CommonMark have no HTML, no picture and no address but those of the web and of mail. */
public final class Pages {

    private static final Pattern HARMFUL =
            Pattern.compile("(?is)<(?:script|img|iframe|object|style|form|svg)\\b|<[a-z][^>]*\\son[a-z]+\\s*=|href=\"(?!https?:|mailto:|#)");

    private static final Pattern FOLLOWED = Pattern.compile("(?i)https?:|mailto:|#");

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
        String markdown = MarkdownRenderer.render(view);
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("HTML: " + html.getLiteral() + " in " + markdown);
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("HTML: " + html.getLiteral() + " in " + markdown);
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError("a picture: " + image.getDestination() + " in " + markdown);
            }

            @Override
            public void visit(Link link) {
                if (!FOLLOWED.matcher(link.getDestination()).lookingAt()) {
                    throw new AssertionError("an address: " + link.getDestination() + " in " + markdown);
                }
                visitChildren(link);
            }
        });
        for (String line : TextRenderer.render(view).split("\n", -1)) {
            if (line.chars().anyMatch(Character::isISOControl)) {
                throw new AssertionError("a control character: " + line);
            }
        }
        CalendarFile.of(meeting, LocalDate.EPOCH, Locale.ENGLISH);
    }
}
