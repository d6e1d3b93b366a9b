package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.validation.ModelValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A correction has no access of its own, and may be about a closed item. */
class CorrectionsShownTest {

    private static final Decision CORRECTION =
            Decision.builder().text("Punkt 2: Borgeren bor i Slagelse.").build();
    private static final AgendaItem ITEM = AgendaItem.of(AgendaItemKind.DECISION, "En boligsag");

    @Test
    void correctionsAreShownWhereEveryItemIsOpen() {
        assertThat(corrections()).containsExactly(CORRECTION);
        assertThat(corrections(ITEM, ITEM.withAccess(Access.OPEN))).containsExactly(CORRECTION);
        assertThat(corrections(ITEM.withItems(ITEM.withItems(ITEM)))).containsExactly(CORRECTION);
    }

    @ParameterizedTest
    @EnumSource(
            value = Access.class,
            names = {"TITLE_ONLY", "CLOSED"})
    void correctionsAreNotShownWhereAnItemIsClosed(Access access) {
        AgendaItem closed = ITEM.withAccess(access);

        assertThat(corrections(ITEM, closed)).isEmpty();
        assertThat(corrections(ITEM.withItems(ITEM, ITEM.withItems(closed)))).isEmpty();
        assertThat(corrections(closed.withItems(ITEM.withAccess(Access.OPEN)))).isEmpty();
    }

    @Test
    void aCorrectionOfAnOpenItemIsShownWhateverElseIsClosed() {
        Decision ofOpen = CORRECTION.withAbout(Reference.within("aabent"));
        Decision ofPoint = CORRECTION.withAbout(Reference.to("moede", "punkt"));
        Decision ofClosed = CORRECTION.withAbout(Reference.within("lukket"));
        Decision ofBoth = CORRECTION.withAbout(Reference.within("aabent"), Reference.within("lukket"));
        Decision ofAttachment = CORRECTION.withAbout(Reference.within("lukket-bilag"));
        Decision ofTheWhole = CORRECTION.withAbout(Reference.to("moede"));
        AgendaItem open = ITEM.withId(Id.parse("aabent"))
                .withQuestions(Passage.of("Hvor?").withId(Id.parse("punkt")))
                .withAttachments(Attachment.of("Bilag").withId(Id.parse("lukket-bilag")));
        AgendaItem closed = ITEM.withId(Id.parse("lukket")).withAccess(Access.CLOSED);
        Meeting meeting = meeting(open, closed);
        Meeting corrected = meeting.withMinutes(meeting.minutes()
                .orElseThrow()
                .withCorrections(ofOpen, ofPoint, ofClosed, ofBoth, ofAttachment, ofTheWhole));

        assertThat(corrected
                        .publicView()
                        .flatMap(Meeting::minutes)
                        .orElseThrow()
                        .corrections())
                .containsExactly(ofOpen, ofPoint);
    }

    @Test
    void aClosedItemHasItsPublicTitle() {
        AgendaItem closed = ITEM.withAccess(Access.CLOSED).withPublicTitle("Køb af ejendom");

        AgendaItem shown = meeting(closed).publicView().orElseThrow().agenda().get(0);

        assertThat(shown.title()).isEmpty();
        assertThat(shown.publicTitle()).contains("Køb af ejendom");
        assertThat(ModelValidator.create().validate(meeting(shown))).isEmpty();
    }

    @Test
    void whatElseIsInTheMinutesStays() {
        Meeting meeting = meeting(ITEM.withAccess(Access.CLOSED));
        Minutes minutes = meeting.minutes().orElseThrow();

        assertThat(meeting.publicView().orElseThrow().minutes()).contains(minutes.withCorrections(List.<Decision>of()));
        assertThat(meeting.withMinutes(null).publicView().orElseThrow().minutes())
                .isEmpty();
    }

    private static List<Decision> corrections(AgendaItem... items) {
        return meeting(items)
                .publicView()
                .flatMap(Meeting::minutes)
                .orElseThrow()
                .corrections();
    }

    private static Meeting meeting(AgendaItem... items) {
        return Meeting.builder()
                .id("moede")
                .title("Møde")
                .access(Access.OPEN)
                .addAgenda(items)
                .minutes(Minutes.builder()
                        .addCorrections(CORRECTION)
                        .approvedAt(Reference.to("naeste-moede"))
                        .build())
                .build();
    }
}
