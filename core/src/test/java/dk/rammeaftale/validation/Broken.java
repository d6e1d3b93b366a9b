package dk.rammeaftale.validation;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable.Stage;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Position.Stance;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Attendance.Presence;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Recommendation;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Invalid documents, which together break every rule of the model. */
final class Broken {

    private static final Authority SLAGELSE = Authority.municipality("Slagelse");

    static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("agreement")
            .title(" ")
            .language("da dk")
            .addIdentifiers(Identifier.of("sbsys", "1"), Identifier.of("sbsys", "1"))
            .url("ftp://example.org")
            .asOf(When.parse("2022/2021"))
            .stage(Stage.CONCLUDED)
            .region(Authority.parse("1089"))
            .period("2021/..")
            .renewedEvery(Period.ofYears(0))
            .addDeadlines(
                    Deadline.builder().build(), Deadline.atLatest("2020-12").withTime(LocalTime.NOON))
            .addParties(
                    Party.of(SLAGELSE)
                            .withDecisions(
                                    Decision.approved("2020-12-01"), Decision.of(Verdict.REJECTED, "2020-11-01")),
                    Party.of(Authority.municipality("Ringsted"))
                            .withDecisions(
                                    Decision.approved("2020-11-02").withBy(ParticipantKind.COMMITTEE, "Udvalg"),
                                    Decision.approved("2020-11-03").withBy(Participant.named("Byrådet"))),
                    Party.of(SLAGELSE)
                            .withName("")
                            .withDecisions(
                                    Decision.approved("2020-11-01")
                                            .withBy(Participant.of(ParticipantKind.MUNICIPAL_COUNCIL)
                                                    .withAuthority(Authority.municipality("Odense"))),
                                    Decision.builder().build()))
            .addBodies(
                    Participant.named("Ingen").withCount(-1),
                    Participant.of(ParticipantKind.parse("sterringGroup"))
                            .withContact(Contact.builder()
                                    .email("somebody")
                                    .phone("unlisted")
                                    .build()))
            .addClaim(ApprovalClaim.builder().verdict(Verdict.APPROVED).build())
            .addClaim(ApprovalClaim.approved(ParticipantKind.MUNICIPAL_COUNCIL, "samtlige kommuner"))
            .addParts(
                    Part.development()
                            .withFocusAreas(FocusArea.of("1", "One"), FocusArea.of("1", "Another"))
                            .withPublishedAs(Id.parse("nowhere")),
                    Part.governance()
                            .withFocusAreas(FocusArea.of("1", "A third").withId(Id.parse("focus-area-1b"))))
            .addAppendix(Attachment.builder().build())
            .addPredecessor(Reference.builder().build())
            .addSuccessor(Reference.within("nowhere"))
            .addNote(Passage.builder().build())
            .build();

    static final Amendment AMENDMENT = Amendment.builder()
            .id(Id.parse("amendment"))
            .title("An amendment")
            .amends(Reference.to("agreement"))
            .changes(Changes.builder()
                    .addFocusArea(FocusArea.of("1", "One")
                            .withGoals(Passage.of("A goal").withId(Id.parse("goal"))))
                    .addFocusArea(FocusArea.of("1", "Mistyped").withId(Id.parse("focus-area-one")))
                    .addRemoves(Id.parse("focus-area-1"), Id.parse("nowhere"))
                    .build())
            .effective(When.parse("2022-01-01"))
            .addParty(Party.of(Authority.municipality("Odense")))
            .build();

    static final Amendment AMENDMENT_OF_THE_SAME_DAY = Amendment.builder()
            .id(Id.parse("amendment-of-the-same-day"))
            .title("An amendment of what another changes on the same day")
            .amends(Reference.to("agreement"))
            .effective(When.parse("2022-01-01"))
            .changes(Changes.builder()
                    .addFocusArea(FocusArea.of("2", "An area with the id of the agreement")
                            .withId(Id.parse("agreement")))
                    .addRemoves(Id.parse("focus-area-1"))
                    .build())
            .build();

    static final Amendment AMENDMENT_OF_A_MEETING = Amendment.builder()
            .id(Id.parse("another-amendment"))
            .title("An amendment of what is no agreement")
            .changes(Changes.builder().build())
            .amends(Reference.to("meeting"))
            .build();

    static final Meeting MEETING = Meeting.builder()
            .id("agreement")
            .title("A meeting with the agreement's id")
            .progress(Progress.MOVED)
            .time(MeetingTime.of("2022-04-07", "19:00", "16:00").withActualEnd(LocalTime.of(17, 0)))
            .about(List.of(
                    Reference.to("amendment", "nowhere"),
                    Reference.to("amendment", "goal").withWording("Another wording")))
            .invitation(Invitation.builder()
                    .onBehalfOf(Participant.of(ParticipantKind.KKR))
                    .sender(Participant.of(ParticipantKind.KKR))
                    .registration(Registration.builder()
                            .deadline(Deadline.atLatest("2022-04-08"))
                            .build())
                    .build())
            .addAgenda(
                    AgendaItem.builder().build(),
                    AgendaItem.of(AgendaItemKind.WELCOME, "One")
                            .withId(Id.parse("one"))
                            .withNumber("1"),
                    AgendaItem.of(AgendaItemKind.BREAK, "Two")
                            .withNumber("1")
                            .withProgress(Progress.MOVED)
                            .withRecommendations(Recommendation.builder()
                                    .addPoint(Passage.of("A point").withId(Id.parse("point")))
                                    .build())
                            .withDecisions(Decision.approved("2022-04-07").withAbout(Reference.within("one")))
                            .withAttachments(Attachment.of("More open").withAccess(Access.OPEN)),
                    AgendaItem.of(AgendaItemKind.DECISION, "Three")
                            .withPublicTitle("Seen twice")
                            .withAccess(Access.OPEN)
                            .withMovedTo(Reference.to("meeting"))
                            .withStart(LocalTime.of(16, 0))
                            .withEnd(LocalTime.of(16, 0))
                            .withDecisions(Decision.builder()
                                    .verdict(Verdict.WITHDRAWN)
                                    .when(When.parse("2022-04-07"))
                                    .received(When.parse("2022-04-06"))
                                    .inWriting(true)
                                    .meeting(Reference.to("meeting"))
                                    .addAppointed(Participant.named("Rådet"))
                                    .addPositions(
                                            Position.of(Stance.FOR, Participant.named("Rådet")),
                                            Position.of(Stance.DISQUALIFIED, Participant.named("Rådet")),
                                            Position.builder().build())
                                    .build()))
            .build();

    static final Meeting CANCELLED = Meeting.builder()
            .id("meeting")
            .title("A cancelled meeting with minutes")
            .time(MeetingTime.of("2022-01-01"))
            .addEarlierTime(MeetingTime.of("2021-12-01/2021-12-02"))
            .progress(Progress.CANCELLED)
            .minutes(Minutes.builder()
                    .addAttendance(
                            attendance(Presence.APOLOGY),
                            attendance(Presence.LEFT),
                            attendance(Presence.SUBSTITUTE).withItems(Id.parse("nowhere")),
                            attendance(Presence.RETURNED).withItems(Id.parse("one"), Id.parse("two")))
                    .addApproval(Decision.builder()
                            .meeting(Reference.to("agreement"))
                            .build())
                    .build())
            .build();

    static final FrameworkAgreement SUMMER = FrameworkAgreement.builder()
            .id("summer")
            .title("An agreement for the summer of 2021")
            .addSource(Reference.builder()
                    .url("https://example.org")
                    .updated(When.parse("2022-02"))
                    .retrieved(When.parse("2022-01-31"))
                    .build())
            .period("2021-22")
            .effective(When.parse("2023"))
            .region(Authority.parse("oestdanmark"))
            .addPredecessor(Reference.to("summer"))
            .build();

    static final FrameworkAgreement LATE = FrameworkAgreement.builder()
            .id("late")
            .title("An agreement that a council approved too late, and others not at all")
            .asOf(When.parse("2012-06-01"))
            .period("2013")
            .region(Authority.region("Sjælland"))
            .addParty(Party.of(SLAGELSE).plusDecisions(Decision.approved("2012-06-02")))
            .addPart(Part.development())
            .build();

    static final Dossier DOSSIER = Dossier.builder()
            .id("dossier")
            .title("A dossier")
            .addDocuments(
                    AGREEMENT, AMENDMENT, AMENDMENT_OF_A_MEETING, MEETING, CANCELLED, SUMMER, AMENDMENT_OF_THE_SAME_DAY)
            .build();

    private Broken() {}

    private static Attendance attendance(Presence presence) {
        return Attendance.builder()
                .who(Participant.of(ParticipantKind.DISABILITY_COUNCIL, "Handicaprådet"))
                .presence(presence)
                .build();
    }

    /**
     * Creates a record of nulls: required components are null, every list holds null and a record of nulls, and every
     * optional record is a record of nulls.
     */
    static Object hollow(Class<?> type, int depth) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Shape.Component component : Shape.of(type).components()) {
            boolean goOn =
                    depth > 0 && (component.kind() == Shape.Kind.RECORD || component.kind() == Shape.Kind.CHOICE);
            Class<?> inner = component.type() == Document.class ? FrameworkAgreement.class : component.type();
            Object below = goOn ? hollow(inner, depth - 1) : null;
            if (component.list()) {
                values.add(Arrays.asList(null, below));
            } else if (component.optional()) {
                values.add(Optional.ofNullable(below));
            } else {
                values.add(null);
            }
        }
        return Shape.of(type).create(values.toArray());
    }
}
