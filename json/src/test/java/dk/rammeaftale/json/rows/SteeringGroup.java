package dk.rammeaftale.json.rows;

import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
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

/** A made-up consultation on a draft, and the meeting of the steering group that deals with the answers. */
final class SteeringGroup {

    static final Authority THISTED = Authority.municipality("Thisted");
    static final Participant MUNICIPALITY =
            Participant.of(ParticipantKind.MUNICIPALITY).withAuthority(THISTED);
    static final Participant DISABILITY = Participant.of(ParticipantKind.DISABILITY_COUNCIL, "Thisted Handicapråd")
            .withAuthority(THISTED);
    static final Participant HJOERRING =
            Participant.of(ParticipantKind.MUNICIPALITY).withAuthority(Authority.municipality("Hjørring"));
    static final Participant REGION = Participant.of(ParticipantKind.ADMINISTRATION, "Region Nordjylland");
    static final Participant SECRETARIAT =
            Participant.of(ParticipantKind.SECRETARIAT, "Sekretariatet for rammeaftaler");
    static final Contact OFFICE = Contact.builder()
            .email("rammeaftale@example.org")
            .address("Rådhuspladsen 1, 9999 Eksempelby")
            .build();
    private static final Participant GROUP = Participant.of(ParticipantKind.STEERING_GROUP);

    private SteeringGroup() {}

    static Dossier dossier() {
        return Dossier.builder()
                .id("styregruppe-2024")
                .title("Udviklingsstrategien 2025-26 i styregruppen")
                .addSource(Reference.builder()
                        .wording("Ny udviklingsstrategi på vej")
                        .url("https://example.org/nyheder/udviklingsstrategi")
                        .publisher(Participant.named("Thisted Kommune"))
                        .when(When.parse("2024-04-10"))
                        .build())
                .addDocuments(consultation(), meeting())
                .addNotes(
                        RealAgreements.MADE_UP,
                        Passage.of("Strategien giver ro til det lange træk.")
                                .withStatedBy(Participant.builder()
                                        .role("formand")
                                        .name("Socialudvalget")
                                        .build()))
                .build();
    }

    static Meeting consultation() {
        return Meeting.builder()
                .id("hoering-2024")
                .title("Høring over udkast til udviklingsstrategi")
                .kind(ActivityKind.CONSULTATION)
                .addDeadlines(
                        Deadline.atLatest("2024-05-17").withText("Høringssvar"),
                        Deadline.atLatest("2024-05-31")
                                .withText("Høringssvar, da rådene mødes i maj")
                                .withAddressees(Participant.of(ParticipantKind.DISABILITY_COUNCIL)))
                .invitation(Invitation.builder()
                        .addMaterial(
                                Attachment.of("Udkast til udviklingsstrategi").withAuthors(SECRETARIAT))
                        .addSignatory(SECRETARIAT.withContact(OFFICE))
                        .build())
                .addAgenda(AgendaItem.of(AgendaItemKind.CONSULTATION, "Høringssvar")
                        .withDecisions(Decision.builder()
                                .by(MUNICIPALITY)
                                .addJointlyWith(DISABILITY)
                                .when(When.parse("2024-05-16"))
                                .text("Fokusområderne er de rigtige.")
                                .build()))
                .build();
    }

    static Meeting meeting() {
        return Meeting.builder()
                .id("styregruppe-4")
                .title("Møde i styregruppen")
                .kind(ActivityKind.BODY_MEETING)
                .number("4/2024")
                .progress(Progress.COMPLETED)
                .body(GROUP)
                .time(MeetingTime.of("2024-06-14", "09:00", "12:00"))
                .addAgenda(
                        AgendaItem.of(AgendaItemKind.FOLLOW_UP, "Opfølgning fra sidste møde")
                                .withFollowUp(
                                        Activity.builder()
                                                .id(Id.parse("brev"))
                                                .text("Brev til ministeriet")
                                                .progress(Progress.COMPLETED)
                                                .addWho(SECRETARIAT)
                                                .build(),
                                        Activity.builder()
                                                .id(Id.parse("notat"))
                                                .text("Notat om tal fra kommunerne")
                                                .when(When.parse("../2024-10-01"))
                                                .progress(Progress.MOVED)
                                                .addWho(SECRETARIAT)
                                                .build()),
                        AgendaItem.of(AgendaItemKind.APPOINTMENT, "Udpegning til arbejdsgruppe")
                                .withDecisions(Decision.builder()
                                        .verdict(Verdict.APPOINTED)
                                        .addAppointed(MUNICIPALITY, HJOERRING)
                                        .build()),
                        AgendaItem.of(AgendaItemKind.INFORMATION, "Orientering")
                                .withSections(Passage.of("Regionen afventer regionsrådets behandling.")
                                        .withStatedBy(REGION)))
                .minutes(Minutes.builder().sent(When.parse("2024-06-18")).build())
                .build();
    }
}
