package dk.rammeaftale.json.rows;

import static dk.rammeaftale.people.ParticipantKind.ADMINISTRATION;
import static dk.rammeaftale.people.ParticipantKind.COMMITTEE;
import static dk.rammeaftale.people.ParticipantKind.DISABILITY_COUNCIL;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Position.Stance;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Attendance.Presence;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Recommendation;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.time.LocalTime;

/** A made-up committee meeting, once as an agenda and once as minutes. */
final class CommitteeMeeting {

    static final Participant THE_COMMITTEE = Participant.of(COMMITTEE, "Social- og Handicapudvalget");
    static final Participant CHAIR = THE_COMMITTEE.withRole("formand");
    static final Participant DEPUTY_CHAIR = THE_COMMITTEE.withRole("næstformand");
    static final Participant MEMBER_A = THE_COMMITTEE.withRole("medlem, liste A");
    static final Participant MEMBER_C = THE_COMMITTEE.withRole("medlem, liste C");
    static final Participant MEMBER_V = THE_COMMITTEE.withRole("medlem, liste V");
    static final Participant SUBSTITUTE_C = THE_COMMITTEE.withRole("stedfortræder, liste C");
    static final Participant GUEST =
            Participant.of(DISABILITY_COUNCIL, "Handicaprådet").withRole("formand");

    private static final Participant CENTRE = Participant.of(ADMINISTRATION, "Center for Handicap");

    private CommitteeMeeting() {}

    static Meeting agenda() {
        return Meeting.builder()
                .id("socialudvalg-2024-11-05")
                .title("Møde i Social- og Handicapudvalget")
                .access(Access.OPEN)
                .asOf(When.parse("2024-10-29"))
                .kind(ActivityKind.BODY_MEETING)
                .progress(Progress.PLANNED)
                .body(THE_COMMITTEE)
                .time(MeetingTime.of("2024-11-05", "15:00", "17:00"))
                .invitation(Invitation.builder()
                        .onBehalfOf(THE_COMMITTEE)
                        .addAddressees(THE_COMMITTEE.withRole("medlemmer"))
                        .addMaterials(Attachment.of("Dagsorden med bilag").withPublished(When.parse("2024-10-29")))
                        .addSignatories(CHAIR)
                        .build())
                .addAgenda(agreement(), budget())
                .addNote(RealAgreements.MADE_UP)
                .build();
    }

    private static AgendaItem agreement() {
        return AgendaItem.of(AgendaItemKind.DECISION, "Rammeaftale 2025-26")
                .withId(Id.parse("punkt-1"))
                .withNumber("1")
                .withSections(
                        Passage.titled("Resumé").withText("Udvalget skal tage stilling til aftalens **to dele**."),
                        Passage.titled("Økonomi"),
                        Passage.titled("Høring").withText("Handicaprådet er hørt."))
                .withRecommendations(Recommendation.builder()
                        .addBy(CENTRE)
                        .addPoints(
                                point("a", "at udviklingsdelen anbefales over for byrådet"),
                                point("b", "at styringsdelen anbefales over for byrådet"),
                                point("c", "at udvalget følger op efter et år"))
                        .addAlternatives(Recommendation.builder()
                                .addBy(MEMBER_V)
                                .addPoints(point("x", "at styringsdelen først behandles i januar"))
                                .build())
                        .build());
    }

    private static AgendaItem budget() {
        return AgendaItem.of(AgendaItemKind.INFORMATION, "Økonomien i efteråret")
                .withId(Id.parse("punkt-2"))
                .withNumber("2");
    }

    private static Passage point(String number, String text) {
        return Passage.of(text).withId(Id.parse("punkt-1-" + number)).withNumber(number);
    }

    static final Decision CORRECTION = Decision.builder()
            .when(When.parse("2024-12-03"))
            .addAbout(Reference.within("punkt-1"))
            .text("Under c skal der stå *efter et år* og ikke *efter to år*.")
            .build();

    static Meeting minutes() {
        return agenda().withAsOf(When.parse("2024-12-03"))
                .withProgress(Progress.COMPLETED)
                .withTime(MeetingTime.of("2024-11-05", "15:00", "17:00").withActualEnd(LocalTime.of(16, 40)))
                .withAgenda(
                        agreement()
                                .withDecisions(
                                        on("a", Verdict.RECOMMENDED),
                                        on("b", Verdict.POSTPONED).withText("Udsat til mødet i december."),
                                        on("c", Verdict.APPROVED),
                                        on("x", Verdict.REJECTED)
                                                .withText("Kun medlemmet fra liste V stemte for.")
                                                .withPositions(Position.of(Stance.FOR, MEMBER_V)),
                                        Decision.builder()
                                                .text("Udvalget takker Handicaprådet for svaret.")
                                                .build()),
                        budget().withDecisions(Decision.builder()
                                .verdict(Verdict.NOTED)
                                .build()))
                .withMinutes(Minutes.builder()
                        .addAttendance(
                                seen(CHAIR, Presence.PRESENT),
                                seen(DEPUTY_CHAIR, Presence.PRESENT),
                                seen(MEMBER_V, Presence.PRESENT),
                                seen(MEMBER_C, Presence.APOLOGY),
                                seen(SUBSTITUTE_C, Presence.SUBSTITUTE).withStandsInFor(MEMBER_C),
                                seen(MEMBER_A, Presence.ABSENT),
                                seen(GUEST, Presence.GUEST).withItems(Id.parse("punkt-1")),
                                seen(DEPUTY_CHAIR, Presence.LEFT)
                                        .withTime(LocalTime.of(15, 50))
                                        .withItems(Id.parse("punkt-1")),
                                seen(MEMBER_A, Presence.ARRIVED).withTime(LocalTime.of(16, 0)),
                                seen(DEPUTY_CHAIR, Presence.RETURNED).withItems(Id.parse("punkt-2")))
                        .addCorrections(CORRECTION)
                        .approvedAt(Reference.to("socialudvalg-2024-12-03", "punkt-1"))
                        .addAttachments(Attachment.of("Underskriftsblad"))
                        .build());
    }

    private static Decision on(String point, Verdict verdict) {
        return Decision.builder()
                .verdict(verdict)
                .addAbout(Reference.within("punkt-1-" + point))
                .build();
    }

    private static Attendance seen(Participant who, Presence presence) {
        return Attendance.builder().who(who).presence(presence).build();
    }
}
