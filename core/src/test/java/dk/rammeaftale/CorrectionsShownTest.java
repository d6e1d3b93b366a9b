package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Minutes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A correction states no access, and may be about a closed item. */
class CorrectionsShownTest {

    private static final Passage CORRECTION =
            Passage.of("Punkt 2: Borgeren bor i Slagelse.").withId(Id.parse("rettelse"));
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
    void whatElseIsInTheMinutesStays() {
        Meeting meeting = meeting(ITEM.withAccess(Access.CLOSED));
        Minutes minutes = meeting.minutes().orElseThrow();

        assertThat(meeting.publicView().orElseThrow().minutes()).contains(minutes.withCorrections(List.<Passage>of()));
        assertThat(meeting.withAbout(Reference.builder()
                                .element(Id.parse("rettelse"))
                                .build())
                        .publicView()
                        .orElseThrow()
                        .about())
                .isEmpty();
        assertThat(meeting.withMinutes(Optional.empty())
                        .publicView()
                        .orElseThrow()
                        .minutes())
                .isEmpty();
    }

    private static List<Passage> corrections(AgendaItem... items) {
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
