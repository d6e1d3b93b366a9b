package dk.rammeaftale.json.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.sample.CommittedJson;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.time.When;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Realistic meetings, checked row by row of the domain, in Java and in the committed JSON. */
class RealMeetingRowsTest {

    private static final Dossier DOSSIER = RealMeetings.dossier();
    private static final Meeting HELD = (Meeting) DOSSIER.documents().get(0);
    private static final Meeting PLANNED = (Meeting) DOSSIER.documents().get(1);
    private static final Meeting MOVED = (Meeting) DOSSIER.documents().get(2);
    private static final Meeting CANCELLED = (Meeting) DOSSIER.documents().get(3);
    private static final List<AgendaItem> FOR_DECISION = HELD.agenda().get(0).items();

    private static final CommittedJson JSON = RowDocument.MEETINGS.json();

    @Test
    void r21_thereAreMoreKindsOfMeeting() {
        assertThat(DOSSIER.documents().stream().map(m -> ((Meeting) m).kind().orElseThrow()))
                .containsExactly(
                        ActivityKind.BODY_MEETING,
                        ActivityKind.BODY_MEETING,
                        ActivityKind.THEME_DAY,
                        ActivityKind.HEARING,
                        ActivityKind.parse("midtjylland:vaerksted"));

        assertThat(JSON.each("/documents", "kind"))
                .containsExactly("bodyMeeting", "bodyMeeting", "themeDay", "hearing", "midtjylland:vaerksted");
    }

    @Test
    void r22_aMeetingIsHeldOrPlanned() {
        assertThat(HELD.progress()).hasValue(Progress.COMPLETED);
        assertThat(PLANNED.progress()).hasValue(Progress.PLANNED);

        assertThat(JSON.text("/documents/0/progress")).isEqualTo("completed");
        assertThat(JSON.text("/documents/1/progress")).isEqualTo("planned");
    }

    @Test
    void r22_aMovedMeetingKeepsTheTimesItHad() {
        assertThat(MOVED.progress()).hasValue(Progress.MOVED);
        assertThat(MOVED.time().map(MeetingTime::date)).hasValue(When.parse("2024-10-03"));
        assertThat(MOVED.earlierTimes())
                .containsExactly(
                        MeetingTime.of("2024-04-11", "09:30", "15:30"),
                        MeetingTime.of("2024-06-13").withWording("torsdag i uge 24"));

        assertThat(JSON.text("/documents/2/progress")).isEqualTo("moved");
        assertThat(JSON.text("/documents/2/time/date")).isEqualTo("2024-10-03");
        assertThat(JSON.each("/documents/2/earlierTimes", "date")).containsExactly("2024-04-11", "2024-06-13");
    }

    @Test
    void r22_aCancelledMeetingKeepsTheTimeItHad() {
        assertThat(CANCELLED.progress()).hasValue(Progress.CANCELLED);
        assertThat(CANCELLED.time()).hasValue(MeetingTime.of("2024-08-21", "17:00", "19:00"));
        assertThat(CANCELLED.earlierTimes()).isEmpty();

        assertThat(JSON.text("/documents/3/progress")).isEqualTo("cancelled");
        assertThat(JSON.text("/documents/3/time/start")).isEqualTo("17:00");
        assertThat(JSON.has("/documents/3/earlierTimes")).isFalse();
    }

    @Test
    void r23_anItemsNumberIsATextAndTheOrderIsThatOfTheList() {
        assertThat(numbers(FOR_DECISION)).containsExactly("01", "02", "03", "04");
        assertThat(numbers(FOR_DECISION.get(1).items())).containsExactly("2.10", "2.2");

        assertThat(JSON.each("/documents/0/agenda/0/items", "number")).containsExactly("01", "02", "03", "04");
        assertThat(JSON.each("/documents/0/agenda/0/items/1/items", "number")).containsExactly("2.10", "2.2");
    }

    @Test
    void r24_itemsStandInLetteredGroupsAndHaveItemsInsideThem() {
        assertThat(HELD.agenda().subList(0, 2))
                .allMatch(group -> group.kind().equals(Optional.of(AgendaItemKind.GROUP)));
        assertThat(numbers(HELD.agenda())).containsExactly("A", "B", "T1");
        assertThat(FOR_DECISION.get(1).items())
                .extracting(item -> item.title().orElseThrow())
                .containsExactly("Botilbud", "Dagtilbud");

        assertThat(JSON.each("/documents/0/agenda", "number")).containsExactly("A", "B", "T1");
        assertThat(JSON.each("/documents/0/agenda", "kind")).containsExactly("group", "group", "decision");
        assertThat(JSON.each("/documents/0/agenda/0/items/1/items", "title")).containsExactly("Botilbud", "Dagtilbud");
    }

    @Test
    void r31_anItemIsWithdrawnOrPostponedToAMeeting() {
        assertThat(FOR_DECISION.get(2).progress()).hasValue(Progress.CANCELLED);
        assertThat(FOR_DECISION.get(2).movedTo()).isEmpty();
        assertThat(FOR_DECISION.get(3).progress()).hasValue(Progress.MOVED);
        assertThat(FOR_DECISION.get(3).movedTo()).hasValue(Reference.to("styregruppe-2024-05-29", "evaluering"));
        assertThat(PLANNED.agenda().get(0).id().orElseThrow().text()).isEqualTo("evaluering");

        assertThat(JSON.text("/documents/0/agenda/0/items/2/progress")).isEqualTo("cancelled");
        assertThat(JSON.text("/documents/0/agenda/0/items/3/progress")).isEqualTo("moved");
        assertThat(JSON.text("/documents/0/agenda/0/items/3/movedTo/document")).isEqualTo(JSON.text("/documents/1/id"));
        assertThat(JSON.text("/documents/0/agenda/0/items/3/movedTo/element"))
                .isEqualTo(JSON.text("/documents/1/agenda/0/id"));
    }

    @Test
    void r31_anItemComesWithASupplementaryAgenda() {
        assertThat(HELD.agenda().get(2).supplementary()).hasValue(true);
        assertThat(HELD.agenda().get(0).supplementary()).isEmpty();

        assertThat(JSON.root().at("/documents/0/agenda/2/supplementary").booleanValue())
                .isTrue();
        assertThat(JSON.has("/documents/0/agenda/0/supplementary")).isFalse();
    }

    @Test
    void r32_meetingsItemsAndAttachmentsHaveNumbersWithTheirScheme() {
        AgendaItem rates = FOR_DECISION.get(1);
        assertThat(HELD.identifiers())
                .containsExactly(
                        Identifier.of("Sekretariatet, sagsnummer", "S2024-118"), Identifier.of("mødenummer", "1/2024"));
        assertThat(rates.identifiers()).containsExactly(Identifier.of("Sekretariatet, sagsnummer", "S2024-121"));
        assertThat(rates.attachments().get(0).identifiers())
                .containsExactly(Identifier.of("Sekretariatet, dokumentnummer", "D-4471"));

        assertThat(JSON.each("/documents/0/identifiers", "value")).containsExactly("S2024-118", "1/2024");
        assertThat(JSON.text("/documents/0/agenda/0/items/1/identifiers/0/scheme"))
                .isEqualTo("Sekretariatet, sagsnummer");
        assertThat(JSON.text("/documents/0/agenda/0/items/1/attachments/0/identifiers/0/value"))
                .isEqualTo("D-4471");
    }

    @Test
    void r33_anItemPointsToAnotherMeetingsItem() {
        assertThat(PLANNED.agenda().get(1).about()).containsExactly(Reference.to("styregruppe-2024-02-28", "takster"));
        assertThat(FOR_DECISION.get(1).id().orElseThrow().text()).isEqualTo("takster");

        assertThat(JSON.text("/documents/1/agenda/1/about/0/document")).isEqualTo(JSON.text("/documents/0/id"));
        assertThat(JSON.text("/documents/1/agenda/1/about/0/element"))
                .isEqualTo(JSON.text("/documents/0/agenda/0/items/1/id"));
    }

    @Test
    void r34_itIsHeldInRoomsOnlineOrBoth() {
        Venue hybrid = HELD.venue().orElseThrow();
        assertThat(hybrid.rooms()).containsExactly("M.1.4", "M.1.5");
        assertThat(hybrid.address()).isPresent();
        assertThat(hybrid.online()).hasValue(true);
        Venue online = PLANNED.venue().orElseThrow();
        assertThat(online.online()).hasValue(true);
        assertThat(online.link()).hasValue("https://video.example.org/styregruppe");
        assertThat(online.name()).isEmpty();
        assertThat(MOVED.venue().orElseThrow().online()).isEmpty(); // not stated

        assertThat(JSON.texts("/documents/0/venue/rooms")).containsExactly("M.1.4", "M.1.5");
        assertThat(JSON.root().at("/documents/0/venue/online").booleanValue()).isTrue();
        assertThat(JSON.has("/documents/1/venue/name")).isFalse();
        assertThat(JSON.has("/documents/2/venue/online")).isFalse();
    }

    @Test
    void r37_itEndedLaterThanScheduled() {
        MeetingTime time = HELD.time().orElseThrow();
        assertThat(time.end()).hasValue(LocalTime.of(12, 0));
        assertThat(time.actualEnd()).hasValue(LocalTime.of(12, 25));
        assertThat(PLANNED.time().orElseThrow().actualEnd()).isEmpty();

        assertThat(JSON.text("/documents/0/time/end")).isEqualTo("12:00");
        assertThat(JSON.text("/documents/0/time/actualEnd")).isEqualTo("12:25");
        assertThat(JSON.has("/documents/1/time/actualEnd")).isFalse();
    }

    private static List<String> numbers(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::number).map(Optional::orElseThrow).toList();
    }
}
