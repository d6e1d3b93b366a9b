package dk.rammeaftale.json.sample;

import static dk.rammeaftale.content.ActivityKind.DEVELOPMENT_WORK;
import static dk.rammeaftale.content.ActivityKind.DIALOGUE;
import static dk.rammeaftale.content.ActivityKind.INVOLVEMENT;
import static dk.rammeaftale.content.ActivityKind.SEMINAR;
import static dk.rammeaftale.content.ActivityKind.TRAINING;
import static dk.rammeaftale.people.ParticipantKind.DIALOGUE_FORUM;
import static dk.rammeaftale.people.ParticipantKind.DIRECTORS;
import static dk.rammeaftale.people.ParticipantKind.DISABILITY_COUNCIL;
import static dk.rammeaftale.people.ParticipantKind.KKR;
import static dk.rammeaftale.people.ParticipantKind.MANAGERS;
import static dk.rammeaftale.people.ParticipantKind.MUNICIPAL_COUNCIL;
import static dk.rammeaftale.people.ParticipantKind.POLITICIANS;
import static dk.rammeaftale.people.ParticipantKind.PROFESSIONALS;
import static dk.rammeaftale.people.ParticipantKind.RELATIVES;
import static dk.rammeaftale.people.ParticipantKind.STEERING_GROUP;
import static dk.rammeaftale.people.ParticipantKind.USERS;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.time.Period;

/** The framework agreement of Region Sjælland for 2021 and 2022 (Rammeaftale 2021-22), with focus area 3 in full. */
public final class Agreement2021 {

    private static final Participant KKR_SJAELLAND = Participant.of(KKR, "KKR Sjælland");
    private static final Participant STEERING = Participant.of(STEERING_GROUP, "Styregruppen for Rammeaftale Sjælland");
    private static final Participant DIALOGFORUM = Participant.of(DIALOGUE_FORUM, "Dialogforum");
    private static final Participant LOCAL_COUNCILS = Participant.of(DISABILITY_COUNCIL, "de lokale handicapråd");
    private static final Participant POLITICAL_LEVEL = Participant.of(POLITICIANS, "det politiske niveau");
    private static final Participant USERS_IN_GENERAL = Participant.of(USERS, "brugere");
    private static final Participant RELATIVES_IN_GENERAL = Participant.of(RELATIVES, "pårørende");

    private Agreement2021() {}

    /**
     * Returns the agreement.
     *
     * @return the value that {@code examples/samples/agreement.json} holds
     */
    public static FrameworkAgreement agreement() {
        return FrameworkAgreement.builder()
                .id("sjaelland-2021-22")
                .title("Rammeaftale 2021-22")
                .addAlternativeTitles(
                        "Rammeaftale 2021-2022",
                        "Rammeaftale Sjælland 2021-22",
                        "Rammeaftale 2021-22 & fokusområde 3: styrket samarbejde med borgere/pårørende")
                .language("da")
                .access(Access.OPEN) // the sources are public
                .url("http://www.rs17.dk")
                .period("2021/2022")
                .renewedEvery(Period.ofYears(2))
                .field("det specialiserede social- og undervisningsområde")
                .purpose("Med aftalen sørger parterne for, at området råder over de tilbud og indsatser, der"
                        + " er brug for.")
                .addAlternativePurpose(
                        "Med aftalen sørger parterne for, at borgerne får de indsatser og tilbud, de har brug"
                                + " for, både i kommunerne og i regionen.")
                .addDeadline(deadline())
                .partiesOf(Authority.region("Sjælland")) // the region's own approval is not stated, so no party decides
                .addBodies(KKR_SJAELLAND, STEERING, DIALOGFORUM, LOCAL_COUNCILS, POLITICAL_LEVEL)
                .addProcess(involvement())
                .addClaim(approvalOfTheMunicipalities())
                .addParts(developmentPart(), governancePart())
                .addNote(Passage.titled("Om teksten")
                        .withText("Teksten er en omskrivning; kun fakta, titler og navne er kildens."))
                .build();
    }

    private static Deadline deadline() {
        return Deadline.atLatest("2020-12-01")
                .withText("Parterne skal have indgået rammeaftalen.")
                .withWording("senest den 1. december");
    }

    private static Activity involvement() {
        return Activity.of(INVOLVEMENT)
                .withText("Aftalen er udarbejdet i et forløb, hvor deltagerne er taget med på råd.")
                .withWhen(When.parse("2019-23/2020-22"))
                .withWording("fra efteråret 2019 til sommeren 2020")
                .withWho(
                        Participant.of(POLITICIANS, "politikere"),
                        USERS_IN_GENERAL,
                        Participant.of(DISABILITY_COUNCIL, "handicaprådsrepræsentanter"),
                        Participant.of(DIRECTORS, "fagdirektører"),
                        Participant.of(MANAGERS, "chefer"));
    }

    private static ApprovalClaim approvalOfTheMunicipalities() {
        return ApprovalClaim.approved(MUNICIPAL_COUNCIL, "samtlige kommuner")
                .withWhen(When.parse("../2020-12-31")) // by the end of 2020, not in December
                .withWording("pr. ultimo 2020");
    }

    private static Part developmentPart() {
        return Part.development()
                .withTitle("Udviklingsdel")
                .withTopics("Behov for tilbud", "Faglig udvikling", "Fokusområder")
                .withFocusAreas(
                        FocusArea.of("1", "Styrket mellemkommunalt samarbejde"),
                        FocusArea.of("2", "En sammenhængende indsats for borgere med psykiske vanskeligheder"),
                        strongerCooperation(),
                        FocusArea.of("4", "Praksisnær metodeudvikling og videndeling om effekt"));
    }

    private static Part governancePart() {
        return Part.governance()
                .withTitle("Styringsdel")
                .withText("Kapacitets- og økonomistyringsdel")
                .withTopics("Kapacitetsstyring", "Økonomistyring")
                .withFocusAreas(
                        FocusArea.of("5", "Afdækning af kapacitet og behov for tilbud"),
                        FocusArea.of("6", "Bedre styringsdata og ledelsesinformation"));
    }

    private static FocusArea strongerCooperation() {
        return FocusArea.of("3", "Styrket samarbejde med borgere og deres pårørende")
                .withAlternativeTitles(
                        "styrket samarbejde med borgere/pårørende", "Styrket samarbejde med borgere og pårørende")
                .withGoals(goal())
                .withContent(Passage.of("Brugere og pårørende får indflydelse ad to veje:")
                        .withPassages(continuedDialogue(), involvementInDevelopment()))
                .withResults(seenInTheWork(), changesForTheBetter(), lastingDialogue())
                .withBeneficiaries(
                        USERS_IN_GENERAL, RELATIVES_IN_GENERAL, Participant.of(PROFESSIONALS, "fagprofessionelle"));
    }

    private static Passage goal() {
        return Passage.of("Brugere og pårørende inddrages mere og skaber løsningerne med os, så vi i fællesskab"
                        + " kan udvikle social- og specialundervisningsområdet og lægge kursen for det.")
                .withId(Id.parse("focus-area-3-goal-1"));
    }

    private static Passage continuedDialogue() {
        return Passage.of("Politikerne holder fast i samtalen med dem, der taler brugernes sag, både i"
                        + " Dialogforum og i handicaprådene.")
                .withActivities(Activity.of(DIALOGUE)
                        .withWho(
                                POLITICAL_LEVEL,
                                Participant.of(USERS).withRole("repræsentanter"),
                                DIALOGFORUM,
                                Participant.of(DISABILITY_COUNCIL, "handicapråd")));
    }

    private static Passage involvementInDevelopment() {
        return Passage.of("Det er et fast princip, at KKR Sjælland tager brugere og pårørende med, når noget"
                        + " skal udvikles. Deres syn på sagen er også med på seminarer og i kompetenceudvikling"
                        + " på tværs.")
                .withActivities(
                        Activity.of(DEVELOPMENT_WORK).withWho(KKR_SJAELLAND, USERS_IN_GENERAL, RELATIVES_IN_GENERAL),
                        Activity.of(SEMINAR).withWho(USERS_IN_GENERAL, RELATIVES_IN_GENERAL),
                        Activity.of(TRAINING).withWho(USERS_IN_GENERAL, RELATIVES_IN_GENERAL));
    }

    private static Passage seenInTheWork() {
        return Passage.of("Det kan ses i udviklingsarbejdet, på seminarerne og i kompetenceudviklingen på"
                + " tværs, at brugere og pårørende er hørt.");
    }

    private static Passage changesForTheBetter() {
        return Passage.of("Brugere og pårørende præger arbejdet, så samarbejdet bliver bedre både for dem selv"
                + " og for de fagprofessionelle.");
    }

    private static Passage lastingDialogue() {
        return Passage.of("Dialogforum, handicaprådene i kommunerne og politikerne i KKR Sjælland taler løbende"
                        + " sammen om, hvor området skal hen.")
                .withActivities(Activity.of(DIALOGUE)
                        .withWho(
                                DIALOGFORUM,
                                LOCAL_COUNCILS,
                                Participant.of(POLITICIANS, "det politiske i KKR Sjælland"))
                        .withWording("kontinuerlig"));
    }
}
