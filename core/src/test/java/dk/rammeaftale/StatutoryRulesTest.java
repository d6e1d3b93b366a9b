package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class StatutoryRulesTest {

    private static final Authority SJAELLAND = Authority.region("Sjælland");
    private static final Authority SLAGELSE = Authority.municipality("Slagelse");

    private static final FrameworkAgreement OF_2023 = FrameworkAgreement.builder()
            .id("sjaelland-2023-24")
            .title("Rammeaftale 2023-24")
            .period("2023/2024")
            .partiesOf(SJAELLAND)
            .addParts(Part.development(), Part.governance())
            .build();

    private static final FrameworkAgreement APPROVED = OF_2023.withParties(OF_2023.parties().stream()
            .map(party -> party.plusDecisions(Decision.approved("2022-12-01")))
            .toList());

    private static List<String> problems(FrameworkAgreement agreement, RuleSet set) {
        return ModelValidator.create(set).validate(agreement).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static List<String> problems(FrameworkAgreement agreement) {
        return problems(agreement, RuleSet.ADOPTED_2021);
    }

    @Test
    void anAgreementThatAllCouncilsHaveApprovedInTimeLacksNothing() {
        assertThat(problems(APPROVED)).isEmpty();
    }

    @Test
    void withoutApprovalsEachPartyIsNamedOnce() {
        assertThat(problems(OF_2023)).hasSize(18).allMatch(problem -> problem.matches("RA-5005 /parties/[0-9]+"));
        assertThat(ModelValidator.create().validate(OF_2023)).isEmpty();
    }

    @Test
    void aPlainJakartaValidatorFindsTheSameByTheGroup() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var validator = factory.getValidator();
            assertThat(validator.validate(OF_2023, Default.class, RuleSet.ADOPTED_2021.group()))
                    .hasSize(18);
            assertThat(validator.validate(OF_2023)).isEmpty();
        }
    }

    @Test
    void onlyThePartysOwnCouncilApproves() {
        Participant committee = Participant.of(ParticipantKind.COMMITTEE, "Socialudvalget");
        assertThat(problems(with(Decision.approved("2022-11-01").withBy(committee))))
                .containsExactly("RA-5005 /parties/9", "RA-2015 /parties/9/decisions/0");
        assertThat(problems(with(Decision.approved("2022-11-01")
                        .withBy(Participant.builder()
                                .kind(ParticipantKind.MUNICIPAL_COUNCIL)
                                .authority(Authority.municipality("Greve"))
                                .build()))))
                .containsExactly("RA-5005 /parties/9", "RA-2013 /parties/9/decisions/0/by/authority");
        assertThat(problems(with(Decision.of(Verdict.ENDORSED, "2022-11-01")))).isEmpty();
    }

    @Test
    void ofAPartyThatHasRejectedThatIsSaid() {
        assertThat(ModelValidator.create(RuleSet.ADOPTED_2021)
                        .validate(with(Decision.of(Verdict.REJECTED, "2022-11-02"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("RA-5005"))
                .extracting(problem -> problem.message(Locale.forLanguageTag("da")))
                .asString()
                .endsWith(" har afvist aftalen. Loven kræver, at hver part godkender den.");
    }

    @Test
    void anApprovalIsInTimeOnTheLastDayAndOnlyIfItSaysSo() {
        assertThat(problems(with(Decision.approved("2022-12-02")))).containsExactly("RA-5006 /parties/9");
        assertThat(problems(with(Decision.approved("2022-12")))).containsExactly("RA-5006 /parties/9");
        assertThat(problems(with(Decision.approved("2022-11")))).isEmpty();
        assertThat(problems(with(Decision.builder().verdict(Verdict.APPROVED).build())))
                .containsExactly("RA-5006 /parties/9");
    }

    @Test
    void anApprovalThatIsRepeatedLaterWasInTimeUnlessItWasTakenBackBetween() {
        Decision inTime = Decision.approved("2022-11-01");
        Decision late = Decision.approved("2022-12-15");
        Decision undated = Decision.builder().verdict(Verdict.APPROVED).build();
        assertThat(problems(with(inTime, late))).isEmpty();
        assertThat(problems(with(undated, inTime))).isEmpty();
        assertThat(problems(with(inTime, Decision.of(Verdict.SENT_BACK, "2022-11-20"), late)))
                .containsExactly("RA-5006 /parties/9");
        assertThat(problems(with(inTime, Decision.of(Verdict.REJECTED, "2022-11-20"))))
                .containsExactly("RA-5005 /parties/9");
    }

    @Test
    void bothPartsAllPartiesAndTheYearsAreAskedFor() {
        assertThat(problems(APPROVED.withParts(Part.governance()))).containsExactly("RA-5002 ");
        assertThat(problems(APPROVED.withParts(Part.development()))).containsExactly("RA-5002 ");
        assertThat(problems(APPROVED.withParties(APPROVED.parties().subList(1, 18))))
                .containsExactly("RA-5004 /parties");
        assertThat(problems(APPROVED.withParties(List.of()))).containsExactly("RA-5004 /parties");
        assertThat(problems(APPROVED.withRegion(null))).containsExactly("RA-5003 ");
        assertThat(problems(APPROVED, RuleSet.ADOPTED_2019)).contains("RA-5001 /period");
    }

    @Test
    void whereTheMunicipalitiesOfTheRegionAreNotKnownItIsSaidThatThePartiesCannotBeChecked() {
        FrameworkAgreement lapsed = APPROVED.withPeriod(When.parse("2027/2028"))
                .withParties(APPROVED.parties().subList(0, 2));
        assertThat(problems(lapsed)).contains("RA-5003 /region").doesNotContain("RA-5004 /parties");
        assertThat(ModelValidator.create(RuleSet.ADOPTED_2021).validate(lapsed))
                .extracting(Problem::danish)
                .contains("Det vides ikke, hvilke kommuner Region Sjælland omfatter den 1. januar 2027,"
                        + " så det kan ikke kontrolleres, om alle parter er med.");
        assertThat(problems(lapsed.withRegion(Authority.parse("oestdanmark")))).contains("RA-5004 /parties");
        assertThat(problems(APPROVED.withRegion(SLAGELSE))).containsExactly("RA-5003 /region");
        assertThat(problems(APPROVED.withRegion(Authority.parse("sjaelland")))).contains("RA-5003 /region");
    }

    @Test
    void anAuthorityThatNoLongerExistsIsToldWithItsSuccessor() {
        FrameworkAgreement lapsed = OF_2023.withPeriod(When.parse("2027/2028"));
        assertThat(ModelValidator.create().validate(lapsed))
                .extracting(problem -> problem.code() + " " + problem.pointer() + " " + problem.english())
                .contains("RA-1009 /region Region Sjælland does not exist in the period 2027–2028."
                        + " Did you mean \"oestdanmark\"?");
        assertThat(ModelValidator.create().validate(OF_2023.withRegion(Authority.parse("oestdanmark"))))
                .extracting(Problem::english)
                .containsExactly("Region Østdanmark does not exist in the period 2023–2024.");
    }

    @Test
    void aPeriodThatDoesNotFitASetIsToldWhy() {
        assertThat(periodProblem("2025/2026", RuleSet.ADOPTED_2019))
                .isEqualTo(
                        "Regelsættet »adopted-2019« gælder ikke for aftaler, der begynder i 2025. Mente du »adopted-2021«?");
        assertThat(periodProblem("2008", RuleSet.ADOPTED_2019))
                .isEqualTo("Regelsættet »adopted-2019« gælder ikke for aftaler, der begynder i 2008.");
        assertThat(periodProblem("2020/2021", RuleSet.ADOPTED_2019))
                .isEqualTo("Regelsættet »adopted-2019« gælder ikke for aftaler, der slutter i 2021.");
        assertThat(periodProblem("2023", RuleSet.ADOPTED_2021))
                .isEqualTo(
                        "Perioden 2023 passer ikke til regelsættet »adopted-2021«: En aftale skal gælde for to hele kalenderår.");
        assertThat(periodProblem("2023-02/2025-01", RuleSet.ADOPTED_2021)).endsWith("gælde for to hele kalenderår.");
        assertThat(periodProblem("2013/2014", RuleSet.ADOPTED_2012)).endsWith("gælde for ét helt kalenderår.");
    }

    @Test
    void theDeadlinesOfAnotherSetAreNotAskedFor() {
        assertThat(problems(OF_2023, RuleSet.ADOPTED_2019)).containsExactly("RA-5001 /period");
        assertThat(problems(OF_2023.withPeriod(When.parse("2023")))).hasSize(19).contains("RA-5005 /parties/9");
    }

    @Test
    void anApprovalThatWasLateIsToldApartFromOneWithoutADay() {
        assertThat(approvalProblem(Decision.approved("2022-12-03")))
                .isEqualTo("Slagelse har godkendt for sent: 3. december 2022. Fristen var 1. december 2022.");
        assertThat(approvalProblem(Decision.approved("2022-12")))
                .isEqualTo("Det fremgår ikke, at Slagelse har godkendt senest 1. december 2022.");
        assertThat(approvalProblem(
                        Decision.approved("2022-12-03"),
                        Decision.builder().verdict(Verdict.APPROVED).build()))
                .isEqualTo("Det fremgår ikke, at Slagelse har godkendt senest 1. december 2022.");
    }

    private static String periodProblem(String period, RuleSet set) {
        return ModelValidator.create(set).validate(APPROVED.withPeriod(When.parse(period))).stream()
                .filter(problem -> problem.code().equals("RA-5001"))
                .map(Problem::danish)
                .findFirst()
                .orElseThrow();
    }

    private static String approvalProblem(Decision... decisions) {
        return ModelValidator.create(RuleSet.ADOPTED_2021)
                .validate(with(decisions))
                .get(0)
                .danish();
    }

    @Test
    void until2015EachPartHadADeadlineOfItsOwn() {
        FrameworkAgreement of2013 = APPROVED.withPeriod(When.parse("2013"));
        FrameworkAgreement partByPart = of2013.withParties(of2013.parties().stream()
                .map(party -> party.withDecisions(on("2012-06-01", "development"), on("2012-10-15", "governance")))
                .toList());
        assertThat(problems(partByPart, RuleSet.ADOPTED_2012)).isEmpty();
        assertThat(partByPart.notApproved()).isEmpty();

        FrameworkAgreement late = partByPart.withParties(partByPart.parties().stream()
                .map(party -> party.authority().equals(SLAGELSE)
                        ? party.withDecisions(on("2012-06-02", "development"), on("2012-10-15", "governance"))
                        : party)
                .toList());
        assertThat(problems(late, RuleSet.ADOPTED_2012)).containsExactly("RA-5006 /parties/9");
        assertThat(ModelValidator.create(RuleSet.ADOPTED_2012).validate(late))
                .extracting(Problem::danish)
                .containsExactly("Slagelse har godkendt udviklingsdelen for sent: 2. juni 2012."
                        + " Fristen for udviklingsdelen var 1. juni 2012.");
    }

    private static Decision on(String day, String part) {
        return Decision.approved(day).withAbout(Reference.within(part));
    }

    /** Returns an agreement that all have approved, except that Slagelse has made only these decisions. */
    private static FrameworkAgreement with(Decision... decisions) {
        return APPROVED.withParties(APPROVED.parties().stream()
                .map(party -> party.authority().equals(SLAGELSE) ? party.withDecisions(decisions) : party)
                .toList());
    }
}
