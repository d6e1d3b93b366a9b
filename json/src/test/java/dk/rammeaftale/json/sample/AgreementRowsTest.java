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
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The framework agreement 2021-22, checked row by row of the domain, in Java and in the committed JSON. */
class AgreementRowsTest {

    private static final FrameworkAgreement AGREEMENT = Agreement2021.agreement();
    private static final Part DEVELOPMENT = AGREEMENT.parts().get(0);
    private static final Part GOVERNANCE = AGREEMENT.parts().get(1);
    private static final FocusArea AREA_3 = DEVELOPMENT.focusAreas().get(2);

    private static final CommittedJson JSON = CommittedJson.of("agreement.json");
    private static final String AREA_3_AT = "/parts/0/focusAreas/2";

    @Test
    void s01_theTitleHasVariants() {
        assertThat(AGREEMENT.title()).isEqualTo("Rammeaftale 2021-22");
        assertThat(AGREEMENT.alternativeTitles())
                .containsExactly(
                        "Rammeaftale 2021-2022",
                        "Rammeaftale Sjælland 2021-22",
                        "Rammeaftale 2021-22 & fokusområde 3: styrket samarbejde med borgere/pårørende");

        assertThat(JSON.text("/title")).isEqualTo(AGREEMENT.title());
        assertThat(JSON.texts("/alternativeTitles")).isEqualTo(AGREEMENT.alternativeTitles());
    }

    @Test
    void s02_itIsForTwoYears() {
        assertThat(AGREEMENT.period().earliest()).hasValue(LocalDate.of(2021, 1, 1));
        assertThat(AGREEMENT.period().latest()).hasValue(LocalDate.of(2022, 12, 31));

        assertThat(JSON.text("/period")).isEqualTo("2021/2022");
    }

    @Test
    void s03_aNewOneIsMadeEverySecondYear() {
        assertThat(AGREEMENT.renewedEvery()).hasValue(Period.ofYears(2));

        assertThat(JSON.text("/renewedEvery")).isEqualTo("P2Y");
    }

    @Test
    void s04_theFirstOfDecemberIsStillInTime() {
        Deadline deadline = AGREEMENT.deadlines().get(0);
        assertThat(deadline.lastDay()).hasValue(LocalDate.of(2020, 12, 1));
        assertThat(deadline.before()).isEmpty();
        assertThat(deadline.wording()).hasValue("senest den 1. december");

        assertThat(JSON.text("/deadlines/0/atLatest")).isEqualTo("2020-12-01");
        assertThat(JSON.has("/deadlines/0/before")).isFalse();
        assertThat(JSON.text("/deadlines/0/wording")).isEqualTo("senest den 1. december");
    }

    @Test
    void s05_itCoversAField() {
        assertThat(AGREEMENT.field()).hasValue("det specialiserede social- og undervisningsområde");

        assertThat(JSON.text("/field")).isEqualTo("det specialiserede social- og undervisningsområde");
    }

    @Test
    void s06_seventeenMunicipalCouncilsAreParties() {
        Authority sjaelland = Authority.region("Sjælland");
        List<Authority> municipalities = AGREEMENT.parties().stream()
                .map(Party::authority)
                .filter(authority -> !authority.isRegion())
                .toList();
        assertThat(municipalities).hasSize(17).doesNotHaveDuplicates().contains(Authority.municipality("Slagelse"));
        assertThat(municipalities)
                .allMatch(m -> m.region(LocalDate.of(2021, 1, 1)).equals(Optional.of(sjaelland)));

        assertThat(JSON.each("/parties", "authority"))
                .containsAll(municipalities.stream().map(Authority::key).toList());
    }

    @Test
    void s07_theRegionalCouncilIsAParty() {
        assertThat(AGREEMENT.region()).hasValue(Authority.region("Sjælland"));
        assertThat(AGREEMENT.parties()).hasSize(18).endsWith(Party.of(Authority.region("Sjælland")));

        assertThat(JSON.text("/region")).isEqualTo("1085");
        assertThat(JSON.each("/parties", "authority")).hasSize(18).endsWith("1085");
    }

    @Test
    void s08_theOverallPurposeHasTwoWordings() {
        assertThat(AGREEMENT.purpose()).get().asString().contains("området råder over de tilbud og indsatser");
        assertThat(AGREEMENT.alternativePurposes())
                .singleElement()
                .asString()
                .contains("borgerne får de indsatser og tilbud", "både i kommunerne og i regionen");

        assertThat(AGREEMENT.purpose()).hasValue(JSON.text("/purpose"));
        assertThat(AGREEMENT.alternativePurposes()).isEqualTo(JSON.texts("/alternativePurposes"));
    }

    @Test
    void s09_itHasADevelopmentPart() {
        assertThat(DEVELOPMENT.kind()).isEqualTo(Part.Kind.DEVELOPMENT);
        assertThat(DEVELOPMENT.title()).hasValue("Udviklingsdel");

        assertThat(JSON.text("/parts/0/kind")).isEqualTo("development");
        assertThat(JSON.text("/parts/0/title")).isEqualTo("Udviklingsdel");
    }

    @Test
    void s10_theDevelopmentPartHasThreeTopics() {
        assertThat(titles(DEVELOPMENT.topics()))
                .containsExactly("Behov for tilbud", "Faglig udvikling", "Fokusområder");

        assertThat(JSON.each("/parts/0/topics", "title"))
                .containsExactly("Behov for tilbud", "Faglig udvikling", "Fokusområder");
    }

    @Test
    void s11_itHasAGovernancePartWithTopics() {
        assertThat(GOVERNANCE.kind()).isEqualTo(Part.Kind.GOVERNANCE);
        assertThat(GOVERNANCE.title()).hasValue("Styringsdel");
        assertThat(GOVERNANCE.text()).hasValue("Kapacitets- og økonomistyringsdel");
        assertThat(titles(GOVERNANCE.topics())).containsExactly("Kapacitetsstyring", "Økonomistyring");

        assertThat(JSON.text("/parts/1/kind")).isEqualTo("governance");
        assertThat(JSON.text("/parts/1/title")).isEqualTo("Styringsdel");
        assertThat(JSON.text("/parts/1/text")).isEqualTo("Kapacitets- og økonomistyringsdel");
        assertThat(JSON.each("/parts/1/topics", "title")).containsExactly("Kapacitetsstyring", "Økonomistyring");
    }

    @Test
    void s12_theProcessRanFromAutumnToSummer() {
        Activity process = AGREEMENT.process().get(0);
        assertThat(process.kind()).hasValue(INVOLVEMENT);
        assertThat(process.when().orElseThrow().earliest()).hasValue(LocalDate.of(2019, 9, 1));
        assertThat(process.when().orElseThrow().latest()).hasValue(LocalDate.of(2020, 8, 31));
        assertThat(process.wording()).hasValue("fra efteråret 2019 til sommeren 2020");

        assertThat(JSON.text("/process/0/kind")).isEqualTo("involvement");
        assertThat(JSON.text("/process/0/when")).isEqualTo("2019-23/2020-22");
        assertThat(JSON.text("/process/0/wording")).isEqualTo("fra efteråret 2019 til sommeren 2020");
    }

    @Test
    void s13_fiveGroupsWereInvolvedInTheProcess() {
        assertThat(kinds(AGREEMENT.process().get(0).who()))
                .containsExactly(POLITICIANS, USERS, DISABILITY_COUNCIL, DIRECTORS, MANAGERS);

        assertThat(JSON.each("/process/0/who", "kind"))
                .containsExactly("politicians", "users", "disabilityCouncil", "directors", "managers");
        assertThat(JSON.each("/process/0/who", "name"))
                .containsExactly("politikere", "brugere", "handicaprådsrepræsentanter", "fagdirektører", "chefer");
    }

    @Test
    void s14_allMunicipalitiesAreSaidToHaveApprovedByTheEndOf2020() {
        ApprovalClaim claim = AGREEMENT.claims().get(0);
        assertThat(claim.by()).containsExactly(Participant.of(MUNICIPAL_COUNCIL, "samtlige kommuner"));
        assertThat(claim.verdict()).isEqualTo(Verdict.APPROVED);
        assertThat(claim.when().orElseThrow().earliest()).isEmpty();
        assertThat(claim.when().orElseThrow().latest()).hasValue(LocalDate.of(2020, 12, 31));
        assertThat(claim.wording()).hasValue("pr. ultimo 2020");

        assertThat(JSON.text("/claims/0/by/0/name")).isEqualTo("samtlige kommuner");
        assertThat(JSON.text("/claims/0/verdict")).isEqualTo("approved");
        assertThat(JSON.text("/claims/0/when")).isEqualTo("../2020-12-31");
        assertThat(JSON.text("/claims/0/wording")).isEqualTo("pr. ultimo 2020");
    }

    @Test
    void s14_theRegionsOwnApprovalStaysUnknown() {
        Party region = AGREEMENT.parties().get(17);
        assertThat(region.authority()).isEqualTo(Authority.region("Sjælland"));
        assertThat(AGREEMENT.standing(region)).isEqualTo(Party.Standing.UNKNOWN);
        assertThat(AGREEMENT.claims()).allMatch(claim -> kinds(claim.by()).equals(List.of(MUNICIPAL_COUNCIL)));
        assertThat(AGREEMENT.stage()).isEmpty();

        // a claim is not evidence, so the standing of the municipalities is still unknown
        assertThat(AGREEMENT.parties()).allMatch(party -> AGREEMENT.standing(party) == Party.Standing.UNKNOWN);
        assertThat(JSON.has("/parties/17/authority")).isTrue();
        assertThat(JSON.has("/parties/17/decisions")).isFalse();
        assertThat(JSON.has("/stage")).isFalse();
    }

    @Test
    void s15_itHasSixFocusAreas() {
        assertThat(AGREEMENT.allFocusAreas())
                .extracting(FocusArea::title)
                .containsExactly(
                        "Styrket mellemkommunalt samarbejde",
                        "En sammenhængende indsats for borgere med psykiske vanskeligheder",
                        "Styrket samarbejde med borgere og deres pårørende",
                        "Praksisnær metodeudvikling og videndeling om effekt",
                        "Afdækning af kapacitet og behov for tilbud",
                        "Bedre styringsdata og ledelsesinformation");

        assertThat(JSON.size("/parts/0/focusAreas") + JSON.size("/parts/1/focusAreas"))
                .isEqualTo(6);
        assertThat(JSON.text("/parts/0/focusAreas/0/title")).isEqualTo("Styrket mellemkommunalt samarbejde");
        assertThat(JSON.text("/parts/1/focusAreas/1/title")).isEqualTo("Bedre styringsdata og ledelsesinformation");
    }

    @Test
    void s16_oneToFourAreForDevelopmentFiveAndSixForGovernance() {
        assertThat(numbers(DEVELOPMENT)).containsExactly("1", "2", "3", "4");
        assertThat(numbers(GOVERNANCE)).containsExactly("5", "6");
        assertThat(AGREEMENT.focusAreas()).isEmpty();

        assertThat(JSON.each("/parts/0/focusAreas", "number")).containsExactly("1", "2", "3", "4");
        assertThat(JSON.each("/parts/1/focusAreas", "number")).containsExactly("5", "6");
        assertThat(JSON.has("/focusAreas")).isFalse();
    }

    @Test
    void s17_focusAreaThreeHasOneIdentityUnderThreeWordings() {
        assertThat(AREA_3.id()).hasToString("focus-area-3");
        assertThat(AREA_3.title()).isEqualTo("Styrket samarbejde med borgere og deres pårørende");
        assertThat(AREA_3.alternativeTitles())
                .containsExactly(
                        "styrket samarbejde med borgere/pårørende", "Styrket samarbejde med borgere og pårørende");

        assertThat(JSON.text(AREA_3_AT + "/id")).isEqualTo("focus-area-3");
        assertThat(JSON.text(AREA_3_AT + "/title")).isEqualTo("Styrket samarbejde med borgere og deres pårørende");
        assertThat(JSON.texts(AREA_3_AT + "/alternativeTitles"))
                .containsExactly(
                        "styrket samarbejde med borgere/pårørende", "Styrket samarbejde med borgere og pårørende");
    }

    @Test
    void s18_focusAreaThreeHasAGoal() {
        assertThat(AREA_3.goals()).hasSize(1);
        Passage goal = AREA_3.goals().get(0);
        assertThat(goal.id().orElseThrow()).hasToString("focus-area-3-goal-1");
        assertThat(goal.text()).get().asString().startsWith("Brugere og pårørende inddrages mere");

        assertThat(JSON.text(AREA_3_AT + "/goals/0/id")).isEqualTo("focus-area-3-goal-1");
        assertThat(goal.text()).hasValue(JSON.text(AREA_3_AT + "/goals/0/text"));
    }

    @Test
    void s19_theContentIsAnIntroductionAndTwoWaysInOrder() {
        Passage content = AREA_3.content().orElseThrow();
        assertThat(content.text()).hasValue("Brugere og pårørende får indflydelse ad to veje:");
        assertThat(texts(content.passages())).hasSize(2);
        assertThat(texts(content.passages()).get(0)).contains("Dialogforum", "handicaprådene");
        assertThat(texts(content.passages()).get(1)).contains("KKR Sjælland", "seminarer");

        assertThat(JSON.text(AREA_3_AT + "/content/text"))
                .isEqualTo("Brugere og pårørende får indflydelse ad to veje:");
        assertThat(JSON.each(AREA_3_AT + "/content/passages", "text")).isEqualTo(texts(content.passages()));
    }

    @Test
    void s20_threeResultsAreExpected() {
        assertThat(texts(AREA_3.results())).hasSize(3);
        assertThat(texts(AREA_3.results()).get(0)).contains("udviklingsarbejdet", "seminarerne");
        assertThat(texts(AREA_3.results()).get(1)).contains("fagprofessionelle");
        assertThat(texts(AREA_3.results()).get(2)).contains("Dialogforum");

        assertThat(JSON.each(AREA_3_AT + "/results", "text")).isEqualTo(texts(AREA_3.results()));
    }

    @Test
    void s21_fiveBodiesAreNamed() {
        assertThat(AGREEMENT.bodies())
                .containsExactly(
                        Participant.of(KKR, "KKR Sjælland"),
                        Participant.of(STEERING_GROUP, "Styregruppen for Rammeaftale Sjælland"),
                        Participant.of(DIALOGUE_FORUM, "Dialogforum"),
                        Participant.of(DISABILITY_COUNCIL, "de lokale handicapråd"),
                        Participant.of(POLITICIANS, "det politiske niveau"));

        assertThat(JSON.each("/bodies", "kind"))
                .containsExactly("kkr", "steeringGroup", "dialogueForum", "disabilityCouncil", "politicians");
        assertThat(JSON.each("/bodies", "name"))
                .containsExactly(
                        "KKR Sjælland",
                        "Styregruppen for Rammeaftale Sjælland",
                        "Dialogforum",
                        "de lokale handicapråd",
                        "det politiske niveau");
    }

    @Test
    void s22_namedBodiesKeepUpAContinuousDialogue() {
        Activity dialogue = AREA_3.results().get(2).activities().get(0);
        assertThat(dialogue.kind()).hasValue(DIALOGUE);
        assertThat(kinds(dialogue.who())).containsExactly(DIALOGUE_FORUM, DISABILITY_COUNCIL, POLITICIANS);
        assertThat(dialogue.wording()).hasValue("kontinuerlig");

        String at = AREA_3_AT + "/results/2/activities/0";
        assertThat(JSON.text(at + "/kind")).isEqualTo("dialogue");
        assertThat(JSON.each(at + "/who", "name"))
                .containsExactly("Dialogforum", "de lokale handicapråd", "det politiske i KKR Sjælland");
        assertThat(JSON.text(at + "/wording")).isEqualTo("kontinuerlig");
    }

    @Test
    void s23_usersAndRelativesAreInvolvedInDevelopmentSeminarsAndTraining() {
        List<Activity> activities =
                AREA_3.content().orElseThrow().passages().get(1).activities();
        assertThat(activities.stream().map(Activity::kind).flatMap(Optional::stream))
                .containsExactly(DEVELOPMENT_WORK, SEMINAR, TRAINING);
        assertThat(activities)
                .allSatisfy(activity -> assertThat(kinds(activity.who())).contains(USERS, RELATIVES));

        String at = AREA_3_AT + "/content/passages/1/activities";
        assertThat(JSON.each(at, "kind")).containsExactly("developmentWork", "seminar", "training");
        assertThat(JSON.each(at + "/0/who", "kind")).containsExactly("kkr", "users", "relatives");
    }

    @Test
    void s24_threeGroupsBenefit() {
        assertThat(kinds(AREA_3.beneficiaries())).containsExactly(USERS, RELATIVES, PROFESSIONALS);

        assertThat(JSON.each(AREA_3_AT + "/beneficiaries", "kind"))
                .containsExactly("users", "relatives", "professionals");
        assertThat(JSON.each(AREA_3_AT + "/beneficiaries", "name"))
                .containsExactly("brugere", "pårørende", "fagprofessionelle");
    }

    private static List<ParticipantKind> kinds(List<Participant> who) {
        return who.stream().map(Participant::kind).flatMap(Optional::stream).toList();
    }

    private static List<String> numbers(Part part) {
        return part.focusAreas().stream()
                .map(FocusArea::number)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).flatMap(Optional::stream).toList();
    }

    private static List<String> titles(List<Passage> passages) {
        return passages.stream().map(Passage::title).flatMap(Optional::stream).toList();
    }
}
