package dk.rammeaftale.json.sample;

import static dk.rammeaftale.meeting.AgendaItemKind.BREAK;
import static dk.rammeaftale.meeting.AgendaItemKind.CLOSING;
import static dk.rammeaftale.meeting.AgendaItemKind.GROUP_DISCUSSION;
import static dk.rammeaftale.meeting.AgendaItemKind.NEXT_STEPS;
import static dk.rammeaftale.meeting.AgendaItemKind.PLENARY;
import static dk.rammeaftale.meeting.AgendaItemKind.PRESENTATION;
import static dk.rammeaftale.meeting.AgendaItemKind.QUESTIONS;
import static dk.rammeaftale.meeting.AgendaItemKind.WELCOME;
import static dk.rammeaftale.meeting.Registration.Channel.CALENDAR_INVITATION;
import static dk.rammeaftale.meeting.Registration.Channel.EMAIL;
import static dk.rammeaftale.meeting.Registration.Channel.TELEPHONE;
import static dk.rammeaftale.people.ParticipantKind.CITIZENS;
import static dk.rammeaftale.people.ParticipantKind.DIRECTORS;
import static dk.rammeaftale.people.ParticipantKind.DISABILITY_COUNCIL;
import static dk.rammeaftale.people.ParticipantKind.KKR;
import static dk.rammeaftale.people.ParticipantKind.MUNICIPALITY;
import static dk.rammeaftale.people.ParticipantKind.POLITICIANS;
import static dk.rammeaftale.people.ParticipantKind.RELATIVES;
import static dk.rammeaftale.people.ParticipantKind.SERVICE_PROVIDER;
import static dk.rammeaftale.people.ParticipantKind.STEERING_GROUP;
import static dk.rammeaftale.people.ParticipantKind.USERS;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;

/** The invitation to the dialogue meeting in Ringsted on 7 April 2022 (dialogmøde), with its whole programme. */
public final class DialogueMeeting2022 {

    private static final String AGREEMENT = "sjaelland-2021-22";

    private static final Participant STEERING = Participant.of(STEERING_GROUP, "Styregruppen for Rammeaftale Sjælland");

    private DialogueMeeting2022() {}

    /**
     * Returns the meeting.
     *
     * @return the value that {@code examples/samples/meeting.json} holds
     */
    public static Meeting meeting() {
        return Meeting.builder()
                .id("dialogmoede-2022-04-07")
                .title("Dialogmøde med borgere, politikere og pårørende på det specialiserede socialområde i"
                        + " kommunerne i Region sjælland") // the small s is the source's
                .language("da")
                .access(Access.OPEN) // the source is public
                .kind(ActivityKind.DIALOGUE_MEETING)
                .time(MeetingTime.of("2022-04-07", "16:00", "19:00").withWording("7/4-2022, kl.16-19"))
                .venue(Venue.of("Ringsted Kongrescenter"))
                .addArea(Authority.region("Sjælland"))
                .addAbout(
                        Reference.to(AGREEMENT).withWording("Rammeaftale Sjælland 2021-22"),
                        Reference.to(AGREEMENT, "focus-area-3")
                                .withWording("Styrket samarbejde med borgere og pårørende"),
                        quotedGoal())
                .invitation(invitation())
                .addAgenda(
                        welcome(),
                        presentation(),
                        AgendaItem.of(BREAK, "Kaffepause"),
                        groupDiscussion(),
                        plenary(),
                        nextSteps(),
                        AgendaItem.of(CLOSING, "Tak for i dag og sandwich"))
                .build();
    }

    /** The goal as the invitation quotes it: with a hyphen and no full stop, so not literally. */
    private static Reference quotedGoal() {
        return Reference.to(AGREEMENT, "focus-area-3-goal-1")
                .withWording("Brugere og pårørende inddrages mere og skaber løsningerne med os, så vi i fællesskab"
                        + " kan udvikle social- og specialundervisnings-området og lægge kursen for det");
    }

    private static Invitation invitation() {
        return Invitation.builder()
                .onBehalfOf(STEERING)
                .addAudience(
                        Participant.of(CITIZENS, "borgere"),
                        Participant.of(POLITICIANS, "politikere"),
                        Participant.of(RELATIVES, "pårørende"))
                .addAddressees(
                        Participant.builder()
                                .name("handicaprepræsentanter")
                                .build(), // the source does not state their body
                        Participant.of(USERS, "brugere"),
                        Participant.of(RELATIVES, "pårørende"),
                        Participant.of(POLITICIANS, "politikere"),
                        Participant.of(DIRECTORS, "direktører"),
                        Participant.of(STEERING_GROUP, "styregruppe"))
                .theme("Styrket samarbejde med borgere og pårørende: *Hvad kan vi i fællesskab gøre, for at"
                        + " borger og kommune arbejder bedre sammen?*")
                .purpose("Mødet spiller en vigtig rolle i arbejdet med rammeaftalen. Deltagerne skal tale om,"
                        + " hvordan kommunen og borgerne bliver bedre til at løse opgaverne i fællesskab, så"
                        + " både borgere og kommuner får mest muligt ud af indsatser og tilbud.")
                .addAllQuestions(Passage.listOf(
                        "Hvordan tager vi fat på de udfordringer, vi er fælles om, og hvordan samler"
                                + " kommunen, brugerne og de pårørende kræfterne om at løse dem?",
                        "Hvordan finder vi den rigtige vej for borgerne og kommunen, og hvordan får vi det"
                                + " til at fungere lokalt?",
                        "Hvad skal der til, for at samarbejdet bliver stærkere, og hvordan løfter vi sammen"
                                + " kvaliteten af både samarbejde, indsatser og tilbud?",
                        "Hvilke samarbejdsformer kan bruges mellem politikere og borgere og mellem brugere"
                                + " eller pårørende og kommunen, både for dem i handicaprådene og for dem, der ikke er"
                                + " organiseret?"))
                .opening("Et oplæg sætter samtalen i gang mellem fagpolitikere, pårørende og brugere.")
                .closing("Til slut samles der op, det videre forløb omtales, og der serveres sandwich.")
                .registration(registration())
                .addCatering("Kaffe", "Sandwich")
                .addMaterials(sentAWeekBefore("Program"), sentAWeekBefore("Deltagerliste mv."))
                .addSignatory(STEERING.withRole("Styregruppeformand"))
                .addNotes(footnote(), aboutTheText())
                .build();
    }

    private static Registration registration() {
        return Registration.builder()
                .deadline(Deadline.atLatest("2022-03-30").withWording("senest 30/3"))
                .addChannels(CALENDAR_INVITATION, EMAIL, TELEPHONE)
                .text("""
                        Man melder sig til på en af disse måder:

                        - ved at svare på invitationen i Outlook
                        - ved at sende en e-mail
                        - ved at ringe

                        Adressen og nummeret står i den udsendte invitation.""")
                .build();
    }

    private static Attachment sentAWeekBefore(String title) {
        return Attachment.of(title).withPublished(When.parse("2022-03-31")).withWording("en uge før");
    }

    private static Passage footnote() {
        return Passage.of("Med aftalen sørger parterne for, at borgerne får de indsatser og tilbud, de har brug"
                        + " for, både i kommunerne og i regionen. Et af fokusområderne i Rammeaftale 2021-22"
                        + " hedder *\"Styrket samarbejde med borgere og pårørende\"*. Læs mere på"
                        + " [www.rs17.dk](http://www.rs17.dk).")
                .withNumber("1");
    }

    private static Passage aboutTheText() {
        return Passage.titled("Om teksten")
                .withText("Teksten er en omskrivning; kun fakta, titler og navne er kildens. Navn,"
                        + " e-mailadresse og telefonnummer er udeladt.");
    }

    private static AgendaItem welcome() {
        return AgendaItem.of(WELCOME, "Velkomst, program og indledning til dialog")
                .withPresenters(Participant.of(KKR, "KKR").withRole("formand"), STEERING.withRole("formand"))
                .withSubject(Passage.titled("Samarbejde med brugere og pårørende"));
    }

    private static AgendaItem presentation() {
        return AgendaItem.of(PRESENTATION, "Oplæg om Slagelse Kommunes medborgerpolitik")
                .withPresenters(
                        Participant.of(DISABILITY_COUNCIL, "handicapråd").withRole("repræsentanter for de involverede"),
                        Participant.of(MUNICIPALITY, "kommune").withRole("repræsentanter for de involverede"),
                        Participant.of(SERVICE_PROVIDER, "tilbud").withRole("repræsentanter for de involverede"))
                .withSubject(Passage.titled("Inddragelse og samskabelse")
                        .withText("Oplægget baner vejen for drøftelsen.")
                        .withPassages(Passage.titled("Slagelse Kommunes medborgerpolitik")
                                .withText("Bruges som eksempel.")
                                .withPassages(
                                        Passage.titled("Proces"),
                                        Passage.titled("Indhold"),
                                        Passage.titled("Erfaringer"))))
                .withItems(AgendaItem.of(QUESTIONS, "Spørgsmål"));
    }

    private static AgendaItem groupDiscussion() {
        return AgendaItem.of(GROUP_DISCUSSION, "Gruppedrøftelse ved bordene")
                .withQuestions(
                        Passage.of("*Hvordan kan kommune og borgere arbejde tættere sammen, og hvordan får borgere,"
                                + " brugere og pårørende mere at sige?*"));
    }

    private static AgendaItem plenary() {
        return AgendaItem.of(PLENARY, "Gruppefremlæggelse og opsamling i plenum")
                .withPresenters(STEERING);
    }

    private static AgendaItem nextSteps() {
        return AgendaItem.of(NEXT_STEPS, "Videre proces")
                .withPresenters(STEERING)
                .withQuestions(Passage.of("*Hvad tager vi med hjem, og hvordan holder vi samtalen i gang?*"))
                .withOutcomes(
                        Passage.titled("Idekatalog"),
                        Passage.titled("Eksempelsamling"),
                        Passage.titled("Pilotprojekter/forsøg mv."));
    }
}
