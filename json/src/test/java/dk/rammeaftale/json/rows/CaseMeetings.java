package dk.rammeaftale.json.rows;

import static dk.rammeaftale.people.ParticipantKind.COMMITTEE;
import static dk.rammeaftale.people.ParticipantKind.DISABILITY_COUNCIL;
import static dk.rammeaftale.people.ParticipantKind.MUNICIPAL_COUNCIL;
import static dk.rammeaftale.people.ParticipantKind.POLITICAL_GROUP;
import static dk.rammeaftale.people.ParticipantKind.USER_ORGANISATION;

import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Position.Stance;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;

/**
 * A made-up case on its way through a hearing, a committee and the council of a municipality, with the other items of
 * these meetings.
 */
final class CaseMeetings {

    static final Authority NAESTVED = Authority.municipality("Næstved");
    static final Participant COUNCIL = Participant.of(MUNICIPAL_COUNCIL).withAuthority(NAESTVED);
    static final Participant SOCIAL_COMMITTEE =
            Participant.of(COMMITTEE, "Socialudvalget").withAuthority(NAESTVED);
    static final Participant CHILDRENS_COMMITTEE =
            Participant.of(COMMITTEE, "Børneudvalget").withAuthority(NAESTVED);
    static final Participant DISABILITY =
            Participant.of(DISABILITY_COUNCIL, "Handicaprådet 2022-2025").withAuthority(NAESTVED);
    static final Participant NEXT_DISABILITY =
            Participant.of(DISABILITY_COUNCIL, "Handicaprådet 2026-2029").withAuthority(NAESTVED);
    static final Participant RELATIVES = Participant.of(USER_ORGANISATION, "En forening af pårørende");
    static final Participant CHAIR = SOCIAL_COMMITTEE.withRole("formand");
    static final Participant DEPUTY_CHAIR = SOCIAL_COMMITTEE.withRole("næstformand");
    static final Participant GROUP_A = Participant.of(POLITICAL_GROUP, "Liste A");
    static final Participant GROUP_B = Participant.of(POLITICAL_GROUP, "Liste B");

    private CaseMeetings() {}

    static Dossier dossier() {
        return Dossier.builder()
                .id("sag-2025")
                .title("Rammeaftalen i Næstved i 2025")
                .addBodies(DISABILITY, NEXT_DISABILITY)
                .addDocuments(hearing(), committee(), council(), constitutive(), extraordinary())
                .addNote(RealAgreements.MADE_UP)
                .build();
    }

    static Meeting hearing() {
        return Meeting.builder()
                .id("hoering-2025-08")
                .title("Høring om udkastet til rammeaftalen")
                .kind(ActivityKind.CONSULTATION)
                .body(SOCIAL_COMMITTEE)
                .invitation(Invitation.builder()
                        .addAddressees(DISABILITY, RELATIVES)
                        .build())
                .addDeadline(Deadline.atLatest("2025-08-29").withText("Høringssvar"))
                .addAgenda(AgendaItem.of(AgendaItemKind.CONSULTATION, "Udkastet til rammeaftalen")
                        .withQuestions(
                                Passage.of("Er behovene beskrevet rigtigt?").withId(Id.parse("behov")))
                        .withDecisions(Decision.builder()
                                .by(DISABILITY)
                                .when(When.parse("2025-08-27"))
                                .addAbout(Reference.within("behov"))
                                .text("Behovet for boliger er større, end udkastet siger.")
                                .build()))
                .build();
    }

    static Meeting committee() {
        return Meeting.builder()
                .id("socialudvalg-2025-09-16")
                .title("Møde i Socialudvalget")
                .access(Access.OPEN)
                .published(When.parse("2025-09-10"))
                .kind(ActivityKind.BODY_MEETING)
                .progress(Progress.COMPLETED)
                .body(SOCIAL_COMMITTEE)
                .time(MeetingTime.of("2025-09-16", "15:00", "17:00"))
                .addAgenda(
                        item("1", "Rammeaftale 2026-27")
                                .withId(Id.parse("rammeaftale"))
                                .withDecidingBody(COUNCIL)
                                .withAbout(Reference.to("hoering-2025-08"))
                                .withDecisions(Decision.builder()
                                        .verdict(Verdict.RECOMMENDED)
                                        .to(COUNCIL)
                                        .addPositions(
                                                Position.of(Stance.FOR, GROUP_A).withCount(4),
                                                Position.of(Stance.AGAINST, GROUP_B)
                                                        .withCount(1)
                                                        .withText("Liste B ville vente på høringen."))
                                        .build()),
                        item("2", "Tilskud til en forening")
                                .withId(Id.parse("tilskud"))
                                .withDecisions(Decision.builder()
                                        .verdict(Verdict.APPROVED)
                                        .addPositions(
                                                Position.of(Stance.DISQUALIFIED, DEPUTY_CHAIR),
                                                Position.of(Stance.TOOK_NO_PART, CHAIR))
                                        .build()),
                        item("3", "Unge, der fylder 18 år")
                                .withDecisions(Decision.builder()
                                        .verdict(Verdict.REFERRED)
                                        .to(CHILDRENS_COMMITTEE)
                                        .build()),
                        item("4", "Status på ventelister").withDecisions(only(Verdict.DISCUSSED)),
                        item("5", "Forslag om en ny takst").withDecisions(only(Verdict.WITHDRAWN)),
                        item("6", "Forslag om at udskyde takststigningen").withDecisions(only(Verdict.LAPSED)),
                        AgendaItem.of(AgendaItemKind.ELECTION, "Næstformand i styregruppen")
                                .withNumber("7")
                                .withDecisions(only(Verdict.ELECTED)),
                        item("8", "Køb af pladser på Botilbuddet ved Åen")
                                .withAccess(Access.CLOSED)
                                .withPublicTitle("Køb af pladser på et botilbud")
                                .withClosedUnder(LegalBasis.builder()
                                        .statute("Lov om kommunernes styrelse")
                                        .section("§ 10")
                                        .build()),
                        item("9", "Midlertidige pladser").withSupplementary(true))
                .addAttachment(Attachment.of("Tillægsdagsorden").withPublished(When.parse("2025-09-15")))
                .minutes(Minutes.builder()
                        .published(When.parse("2025-09-19"))
                        .addSignedBy(CHAIR, DEPUTY_CHAIR)
                        .addCorrections(Decision.builder()
                                .by(SOCIAL_COMMITTEE)
                                .when(When.parse("2025-10-07"))
                                .addAbout(Reference.within("tilskud"))
                                .text("Tilskuddet er for 2026.")
                                .build())
                        .build())
                .build();
    }

    static Meeting council() {
        return Meeting.builder()
                .id("byraad-2025-10-28")
                .title("Møde i byrådet")
                .kind(ActivityKind.BODY_MEETING)
                .body(COUNCIL)
                .time(MeetingTime.of("2025-10-28"))
                .addAgenda(item("12", "Rammeaftale 2026-27")
                        .withDecidingBody(COUNCIL)
                        .withAbout(Reference.to("socialudvalg-2025-09-16", "rammeaftale"))
                        .withDecisions(only(Verdict.APPROVED)))
                .build();
    }

    static Meeting constitutive() {
        return meeting("handicapraad-2026-01", ActivityKind.CONSTITUTIVE_MEETING, "2026-01");
    }

    static Meeting extraordinary() {
        return meeting("handicapraad-2026-02-03", ActivityKind.EXTRAORDINARY_MEETING, "2026-02-03");
    }

    private static Meeting meeting(String id, ActivityKind kind, String date) {
        return Meeting.builder()
                .id(id)
                .title("Møde i Handicaprådet")
                .kind(kind)
                .body(NEXT_DISABILITY)
                .time(MeetingTime.of(date))
                .build();
    }

    private static AgendaItem item(String number, String title) {
        return AgendaItem.of(AgendaItemKind.DECISION, title).withNumber(number);
    }

    private static Decision only(Verdict verdict) {
        return Decision.builder().verdict(verdict).build();
    }
}
