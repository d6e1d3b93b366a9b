package dk.rammeaftale.json.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.json.sample.CommittedJson;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Attendance.Presence;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Recommendation;
import dk.rammeaftale.people.Participant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Agenda and minutes of one meeting, checked row by row of the domain, in Java and in the committed JSON. */
class MinutesRowsTest {

    private static final Meeting BEFORE = CommitteeMeeting.agenda();
    private static final Meeting AFTER = CommitteeMeeting.minutes();
    private static final Minutes MINUTES = AFTER.minutes().orElseThrow();
    private static final AgendaItem ITEM = AFTER.agenda().get(0);

    private static final CommittedJson AGENDA_JSON = RowDocument.AGENDA.json();
    private static final CommittedJson JSON = RowDocument.MINUTES.json();

    @Test
    void r22_agendaAndMinutesAreStatesOfOneMeeting() {
        assertThat(AFTER.id()).isEqualTo(BEFORE.id());
        assertThat(AFTER.invitation()).isPresent().isEqualTo(BEFORE.invitation());
        assertThat(BEFORE.progress()).hasValue(Progress.PLANNED);
        assertThat(AFTER.progress()).hasValue(Progress.COMPLETED);
        assertThat(BEFORE.minutes()).isEmpty();
        assertThat(BEFORE.agenda()).allMatch(item -> item.decisions().isEmpty());
        assertThat(ITEM.withDecisions()).isEqualTo(BEFORE.agenda().get(0));

        assertThat(JSON.text("/id")).isEqualTo(AGENDA_JSON.text("/id"));
        assertThat(JSON.root().at("/invitation")).isEqualTo(AGENDA_JSON.root().at("/invitation"));
        assertThat(AGENDA_JSON.has("/minutes")).isFalse();
        assertThat(AGENDA_JSON.has("/agenda/0/decisions")).isFalse();
        assertThat(JSON.has("/minutes")).isTrue();
        assertThat(AGENDA_JSON.text("/asOf")).isEqualTo("2024-10-29");
        assertThat(JSON.text("/asOf")).isEqualTo("2024-12-03");
    }

    @Test
    void r22_theMinutesAreCorrectedAndApprovedLater() {
        assertThat(MINUTES.corrections()).containsExactly(CommitteeMeeting.CORRECTION);
        assertThat(MINUTES.approvedAt()).hasValue(Reference.to("socialudvalg-2024-12-03", "punkt-1"));

        assertThat(JSON.each("/minutes/corrections", "when")).containsExactly("2024-12-03");
        assertThat(JSON.text("/minutes/corrections/0/about/0/element")).isEqualTo("punkt-1");
        assertThat(JSON.text("/minutes/approvedAt/document")).isEqualTo("socialudvalg-2024-12-03");
        assertThat(JSON.text("/minutes/approvedAt/element")).isEqualTo("punkt-1");
    }

    @Test
    void r26_sectionsAreNamedAndMayBeEmpty() {
        assertThat(ITEM.sections())
                .extracting(section -> section.title().orElseThrow())
                .containsExactly("Resumé", "Økonomi", "Høring");
        assertThat(ITEM.sections().get(0).text()).get().asString().contains("**to dele**");
        assertThat(ITEM.sections().get(1)).isEqualTo(Passage.titled("Økonomi"));

        assertThat(JSON.each("/agenda/0/sections", "title")).containsExactly("Resumé", "Økonomi", "Høring");
        assertThat(JSON.has("/agenda/0/sections/1/text")).isFalse();
    }

    @Test
    void r27_aRecommendationIsMadeBySomebodyPointByPoint() {
        Recommendation recommendation = ITEM.recommendations().get(0);
        assertThat(recommendation.by())
                .extracting(by -> by.name().orElseThrow())
                .containsExactly("Center for Handicap");
        assertThat(recommendation.points())
                .extracting(point -> point.number().orElseThrow())
                .containsExactly("a", "b", "c");

        assertThat(JSON.text("/agenda/0/recommendations/0/by/0/name")).isEqualTo("Center for Handicap");
        assertThat(JSON.each("/agenda/0/recommendations/0/points", "number")).containsExactly("a", "b", "c");
        assertThat(JSON.each("/agenda/0/recommendations/0/points", "text"))
                .endsWith("at udvalget følger op efter et år");
    }

    @Test
    void r27_anAlternativeIsRecommendedInstead() {
        Recommendation alternative =
                ITEM.recommendations().get(0).alternatives().get(0);
        assertThat(alternative.by()).containsExactly(CommitteeMeeting.MEMBER_V);
        assertThat(alternative.points()).hasSize(1);

        assertThat(JSON.text("/agenda/0/recommendations/0/alternatives/0/by/0/role"))
                .isEqualTo("medlem, liste V");
        assertThat(JSON.each("/agenda/0/recommendations/0/alternatives/0/points", "text"))
                .containsExactly("at styringsdelen først behandles i januar");
    }

    @Test
    void r28_thereIsADecisionOnEachPoint() {
        assertThat(ITEM.decisions())
                .extracting(d -> d.about().stream().findFirst(), Decision::verdict)
                .containsExactly(
                        tuple(Optional.of(Reference.within("punkt-1-a")), Optional.of(Verdict.RECOMMENDED)),
                        tuple(Optional.of(Reference.within("punkt-1-b")), Optional.of(Verdict.POSTPONED)),
                        tuple(Optional.of(Reference.within("punkt-1-c")), Optional.of(Verdict.APPROVED)),
                        tuple(Optional.of(Reference.within("punkt-1-x")), Optional.of(Verdict.REJECTED)),
                        tuple(Optional.empty(), Optional.empty())); // only the text of the last one is known

        assertThat(JSON.size("/agenda/0/decisions")).isEqualTo(5);
        assertThat(JSON.text("/agenda/0/decisions/1/verdict")).isEqualTo("postponed");
        assertThat(JSON.text("/agenda/0/decisions/1/about/0/element"))
                .isEqualTo(JSON.text("/agenda/0/recommendations/0/points/1/id"));
        assertThat(JSON.text("/agenda/0/decisions/3/about/0/element"))
                .isEqualTo(JSON.text("/agenda/0/recommendations/0/alternatives/0/points/0/id"));
        assertThat(JSON.text("/agenda/0/decisions/4/text")).isEqualTo("Udvalget takker Handicaprådet for svaret.");
        assertThat(JSON.has("/agenda/0/decisions/4/verdict")).isFalse();
    }

    @Test
    void r30_somebodyWasThereAndSomebodyWasNot() {
        assertThat(who(Presence.PRESENT))
                .containsExactly(CommitteeMeeting.CHAIR, CommitteeMeeting.DEPUTY_CHAIR, CommitteeMeeting.MEMBER_V);
        assertThat(who(Presence.APOLOGY)).containsExactly(CommitteeMeeting.MEMBER_C);
        assertThat(who(Presence.ABSENT)).containsExactly(CommitteeMeeting.MEMBER_A);
        assertThat(who(Presence.GUEST)).containsExactly(CommitteeMeeting.GUEST);

        assertThat(JSON.each("/minutes/attendance", "presence"))
                .containsExactly(
                        "present",
                        "present",
                        "present",
                        "apology",
                        "substitute",
                        "absent",
                        "guest",
                        "left",
                        "arrived",
                        "returned");
        assertThat(JSON.text("/minutes/attendance/6/items/0")).isEqualTo("punkt-1");
    }

    @Test
    void r30_aSubstituteStandsInForSomebody() {
        Attendance substitute = attendance(Presence.SUBSTITUTE);
        assertThat(substitute.who()).isEqualTo(CommitteeMeeting.SUBSTITUTE_C);
        assertThat(substitute.standsInFor()).hasValue(CommitteeMeeting.MEMBER_C);

        assertThat(JSON.text("/minutes/attendance/4/standsInFor/role"))
                .isEqualTo("medlem, liste C")
                .isEqualTo(JSON.text("/minutes/attendance/3/who/role"));
    }

    @Test
    void r30_oneCameLateAndOneLeftAndWasBack() {
        assertThat(attendance(Presence.ARRIVED).who()).isEqualTo(CommitteeMeeting.MEMBER_A);
        assertThat(attendance(Presence.ARRIVED).time()).hasValue(LocalTime.of(16, 0));
        assertThat(MINUTES.attendance().stream()
                        .filter(a -> a.who().equals(CommitteeMeeting.DEPUTY_CHAIR))
                        .map(Attendance::presence))
                .containsExactly(Presence.PRESENT, Presence.LEFT, Presence.RETURNED);
        assertThat(attendance(Presence.LEFT).time()).hasValue(LocalTime.of(15, 50));
        assertThat(attendance(Presence.RETURNED).items()).containsExactly(Id.parse("punkt-2"));

        assertThat(JSON.text("/minutes/attendance/7/time")).isEqualTo("15:50");
        assertThat(JSON.text("/minutes/attendance/7/items/0")).isEqualTo("punkt-1");
        assertThat(JSON.text("/minutes/attendance/8/time")).isEqualTo("16:00");
        assertThat(JSON.text("/minutes/attendance/9/items/0")).isEqualTo(JSON.text("/agenda/1/id"));
    }

    private static List<Participant> who(Presence presence) {
        return MINUTES.attendance().stream()
                .filter(a -> a.presence() == presence)
                .map(Attendance::who)
                .toList();
    }

    private static Attendance attendance(Presence presence) {
        return MINUTES.attendance().stream()
                .filter(a -> a.presence() == presence)
                .findFirst()
                .orElseThrow();
    }
}
