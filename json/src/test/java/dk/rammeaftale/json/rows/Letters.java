package dk.rammeaftale.json.rows;

import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;

/** A made-up consultation by letter, minutes approved in writing, and an agreement known from two news pages. */
final class Letters {

    static final Participant SECRETARIAT =
            Participant.of(ParticipantKind.SECRETARIAT, "Sekretariatet for rammeaftaler");
    static final Participant GROUP = Participant.of(ParticipantKind.STEERING_GROUP, "Styregruppen");
    static final Participant ORGANISATIONS = Participant.of(ParticipantKind.USER_ORGANISATION, "Paraplyforeningen");
    static final Participant DEPUTY = Participant.builder()
            .role("stedfortræder")
            .contact(Contact.builder().name("En stedfortræder").build())
            .build();
    static final Participant MEMBER = Participant.of(ParticipantKind.MUNICIPALITY)
            .withAuthority(Authority.municipality("Thisted"))
            .withDeputies(DEPUTY);
    static final Participant WORKING_GROUP = Participant.of(
                    ParticipantKind.WORKING_GROUP, "Arbejdsgruppen om overgange")
            .withMembers(
                    Participant.of(ParticipantKind.MUNICIPALITY)
                            .withRole("fagchefer fra hver kommune")
                            .withCount(2),
                    Participant.of(ParticipantKind.ADMINISTRATION)
                            .withAuthority(Authority.region("Nordjylland"))
                            .withCount(1));

    private Letters() {}

    static Dossier dossier() {
        return Dossier.builder()
                .id("breve-2026")
                .title("Høring, møde og aftale 2026")
                .addDocuments(consultation(), meeting(), agreement(), writtenProcedure())
                .addNotes(RealAgreements.MADE_UP)
                .build();
    }

    static Meeting consultation() {
        return Meeting.builder()
                .id("hoering-2026")
                .title("Høring over udkast til rammeaftale")
                .kind(ActivityKind.CONSULTATION)
                .addDeadlines(Deadline.atLatest("2026-05-13")
                        .withText("Høringssvar")
                        .withReason("Skoleferien falder i den første frist."))
                .invitation(Invitation.builder()
                        .onBehalfOf(GROUP)
                        .sender(SECRETARIAT)
                        .dated(When.parse("2026-03-02"))
                        .sent(When.parse("2026-03-03"))
                        .addMaterial(Attachment.of("Udkast til rammeaftale")
                                .withDated(When.parse("2026-02-27"))
                                .withPages(34)
                                .withNotes(Passage.of("Tabellen på de sidste sider er foreløbig.")))
                        .addContact(Participant.builder().role("konsulent").build())
                        .build())
                .addAgenda(AgendaItem.of(AgendaItemKind.CONSULTATION, "Høringssvar")
                        .withDecisions(Decision.builder()
                                .by(ORGANISATIONS)
                                .addOnBehalfOf(
                                        Participant.of(ParticipantKind.USER_ORGANISATION, "Foreningen for pårørende"),
                                        Participant.of(ParticipantKind.USER_ORGANISATION, "Foreningen for brugere"))
                                .when(When.parse("2026-05-12"))
                                .received(When.parse("2026-05-15"))
                                .addSignatory(
                                        Participant.builder().role("formand").build())
                                .text("Overgangen til voksenlivet mangler.")
                                .build()))
                .build();
    }

    static Meeting meeting() {
        return Meeting.builder()
                .id("styregruppe-2026")
                .title("Møde i styregruppen")
                .kind(ActivityKind.BODY_MEETING)
                .progress(Progress.MOVED)
                .reason("For få kunne den første dag.")
                .access(Access.OPEN)
                .addBodies(WORKING_GROUP)
                .addEarlierTime(MeetingTime.of("2026-06-01"))
                .time(MeetingTime.of("2026-06-08"))
                .addAgenda(
                        AgendaItem.of(AgendaItemKind.DECISION, "Forhandling om en aftale")
                                .withAccess(Access.CLOSED)
                                .withReason("Parterne forhandler endnu."),
                        AgendaItem.of(AgendaItemKind.APPOINTMENT, "Udpegning")
                                .withDecisions(Decision.builder()
                                        .verdict(Verdict.APPOINTED)
                                        .addAppointed(MEMBER)
                                        .effective(When.parse("2026-07-01"))
                                        .build()))
                .addFollowUp(
                        Activity.builder()
                                .text("Notat om tal fra kommunerne")
                                .when(When.parse("../2026-05-29"))
                                .progress(Progress.DELAYED)
                                .reason("To kommuner mangler.")
                                .addWho(SECRETARIAT)
                                .build(),
                        Activity.builder()
                                .text("KKR behandler udkastet.")
                                .when(When.parse("2026-09"))
                                .progress(Progress.EXPECTED)
                                .build())
                .minutes(Minutes.builder()
                        .addAuthor(SECRETARIAT)
                        .dated(When.parse("2026-06-09"))
                        .addApproval(Decision.builder()
                                .verdict(Verdict.APPROVED)
                                .when(When.parse("../2026-06-19"))
                                .inWriting(true)
                                .build())
                        .build())
                .build();
    }

    static Meeting writtenProcedure() {
        return Meeting.builder()
                .id("skriftlig-2026")
                .title("Styregruppen")
                .kind(ActivityKind.WRITTEN_PROCEDURE)
                .build();
    }

    static FrameworkAgreement agreement() {
        return FrameworkAgreement.builder()
                .id("aftale-2026")
                .title("Rammeaftale 2026-27")
                .excerpt(true)
                .period("2026/2027")
                .effective(When.parse("2026-02-01"))
                .addSource(Reference.builder()
                        .wording("Ny rammeaftale på plads")
                        .url("https://example.org/nyhed")
                        .when(When.parse("2026-01-15"))
                        .updated(When.parse("2026-01-20"))
                        .retrieved(When.parse("2026-03-01"))
                        .reachable(false)
                        .build())
                .addNote(Passage.builder()
                        .title("Antal parter")
                        .addPassages(
                                Passage.of("Elleve kommuner og regionen.")
                                        .withSource(Reference.builder()
                                                .url("https://example.org/nyhed")
                                                .build()),
                                Passage.of("Ti kommuner og regionen.")
                                        .withSource(Reference.builder()
                                                .wording("Regionens nyhedsbrev")
                                                .page("2-3")
                                                .build()))
                        .build())
                .build();
    }
}
