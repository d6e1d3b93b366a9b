package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkAgreementTest {

    private static final Authority SJAELLAND = Authority.region("Sjælland");
    private static final Authority SLAGELSE = Authority.municipality("Slagelse");
    private static final Authority AARHUS = Authority.municipality("Aarhus");

    private static final FocusArea ONE = FocusArea.of("1", "One");
    private static final FocusArea TWO = FocusArea.of("2", "Two");
    private static final FocusArea THREE = FocusArea.of("3", "Three");

    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("sjaelland-2021-22")
            .title("Rammeaftale 2021-22")
            .period("2021/2022")
            .renewedEvery(Period.ofYears(2))
            .partiesOf(SJAELLAND)
            .addParts(Part.development().withFocusAreas(ONE), Part.governance().withFocusAreas(TWO))
            .addFocusArea(THREE)
            .build();

    @Test
    void idPeriodAndIntervalAreSetByTheirTexts() {
        assertThat(AGREEMENT.id()).isEqualTo(Id.parse("sjaelland-2021-22"));
        assertThat(AGREEMENT.period()).isEqualTo(When.parse("2021/2022"));
        assertThat(AGREEMENT.renewedEvery()).contains(Period.ofYears(2));
    }

    @Test
    void isFoundByWhatItIsCalled() {
        assertThat(AGREEMENT.focusArea("2")).contains(TWO);
        assertThat(AGREEMENT.focusArea("focus-area-2")).contains(TWO);
        assertThat(AGREEMENT.focusArea("4")).isEmpty();
        assertThat(AGREEMENT.party(SLAGELSE)).contains(Party.of(SLAGELSE));
        assertThat(AGREEMENT.party(AARHUS)).isEmpty();
        assertThat(AGREEMENT.element(THREE.id(), FocusArea.class)).contains(THREE);
        assertThat(AGREEMENT.element(THREE.id(), Part.class)).isEmpty();
        assertThat(AGREEMENT.element(AGREEMENT.id(), FrameworkAgreement.class)).contains(AGREEMENT);
    }

    @Test
    void anIdOfOneFocusAreaMayBeTheNumberOfAnother() {
        FocusArea other = ONE.withId(Id.parse("2"));

        assertThat(AGREEMENT.withFocusAreas(other).focusArea("2")).contains(other);
    }

    @Test
    void anElementIsReplacedWhereverItStands() {
        FrameworkAgreement after = AGREEMENT.withElement(TWO.id(), FocusArea.class, area -> area.withTitle("Another"));

        assertThat(after.allFocusAreas()).containsExactly(ONE, TWO.withTitle("Another"), THREE);
        assertThat(after.withElement(TWO.id(), FocusArea.class, area -> TWO)).isEqualTo(AGREEMENT);
        assertThat(AGREEMENT.withElement(AGREEMENT.id(), FrameworkAgreement.class, a -> a.withTitle("Title")))
                .isEqualTo(AGREEMENT.withTitle("Title"));
    }

    @Test
    void onlyOneOfTwoEqualElementsIsReplaced() {
        FrameworkAgreement twice = AGREEMENT.withFocusAreas(FocusArea.of("1", "One"));

        assertThat(twice.withElement(ONE.id(), FocusArea.class, area -> area.withTitle("Another"))
                        .allFocusAreas())
                .containsExactly(ONE.withTitle("Another"), TWO, ONE);
    }

    @Test
    void whatIsNotThereIsNotReplaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.withElement(Id.parse("x"), FocusArea.class, area -> area))
                .withMessage("Nothing in FrameworkAgreement[sjaelland-2021-22, Rammeaftale 2021-22] has the id x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.withElement(ONE.id(), Part.class, part -> part))
                .withMessage(
                        "The element with the id focus-area-1 in FrameworkAgreement[sjaelland-2021-22, Rammeaftale 2021-22]"
                                + " is of the type FocusArea, not of Part");
    }

    @Test
    void anElementIsReplacedByOneOfItsOwnType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.withElement(ONE.id(), Record.class, area -> Part.development()))
                .withMessage(
                        "The element with the id focus-area-1 in FrameworkAgreement[sjaelland-2021-22, Rammeaftale 2021-22]"
                                + " is of the type FocusArea, but the change returned a value of Part");
        assertThatNullPointerException()
                .isThrownBy(() -> AGREEMENT.withElement(ONE.id(), FocusArea.class, area -> null))
                .withMessage("The change returned null");
    }

    @Test
    void focusAreasAreOrderedAsPeopleCount() {
        List<FocusArea> ordered = new ArrayList<>(List.of(
                FocusArea.builder().id(Id.parse("x")).title("none").build(),
                FocusArea.of("3.10", ""),
                FocusArea.of("3.9", ""),
                FocusArea.of("3", ""),
                FocusArea.of("12", ""),
                FocusArea.of("3.9a", ""),
                FocusArea.of("03", "")));
        ordered.sort(FocusArea.BY_NUMBER);

        assertThat(ordered)
                .extracting(area -> area.number().orElse("none"))
                .containsExactly("03", "3", "3.9", "3.9a", "3.10", "12", "none");
    }

    @Test
    void aNumberThatMakesNoIdIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FocusArea.of("3 b", "Title"))
                .withMessage("The number \"3 b\" cannot form an id: give the focus area one by its builder");
    }

    @Test
    void differentTimesHaveDifferentWordsInAChange() {
        FrameworkAgreement older = AGREEMENT.withAsOf(When.parse("2020-12-01"));
        FrameworkAgreement newer = AGREEMENT.withAsOf(When.parse("2020-12-01/2020-12-01"));

        assertThat(newer.changesSince(older))
                .singleElement()
                .satisfies(change -> assertThat(change.danish())
                        .isEqualTo("Opgjort pr. ændret fra 1. december 2020 til 1. december 2020 – 1. december 2020"));
    }

    @Test
    void aChangeNamesWhatItIsAbout() {
        FrameworkAgreement more = AGREEMENT.withParts(
                Part.development().withTitle("Udviklingsdel").withFocusAreas(ONE, FocusArea.of("4", "Fokus")),
                Part.governance().withFocusAreas(TWO));

        assertThat(more.changesSince(more.withParts(
                        more.parts().get(0).withFocusAreas(ONE), more.parts().get(1))))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.danish()).isEqualTo("Udviklingsdelen: fokusområde 4 »Fokus« er tilføjet"));
    }

    @Test
    void textsInNoLegalFormAreRefused() {
        var builder = FrameworkAgreement.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.id("two words"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.period("21-22"));
    }

    @Test
    void theBuilderNamesAllThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FrameworkAgreement.builder().build())
                .withMessageContaining("[id, title, period]");
    }

    @Test
    void thePartiesOfARegionAreItsMunicipalCouncilsAndThenItsRegionalCouncil() {
        assertThat(AGREEMENT.region()).contains(SJAELLAND);
        assertThat(AGREEMENT.parties()).hasSize(17 + 1).doesNotHaveDuplicates();
        assertThat(AGREEMENT.parties()).contains(Party.of(SLAGELSE)).endsWith(Party.of(SJAELLAND));
        assertThat(AGREEMENT.parties())
                .allSatisfy(party -> assertThat(AGREEMENT.standing(party)).isEqualTo(Standing.UNKNOWN));
    }

    @Test
    void thePartiesOfOestdanmarkAreThoseOf2027() {
        var agreement = FrameworkAgreement.builder().partiesOf(Authority.region("Østdanmark"));
        assertThat(agreement.id("o").title("O").period("2027/2028").build().parties())
                .hasSize(29 + 17 + 1);
    }

    @Test
    void onlyAKnownRegionHasParties() {
        var builder = FrameworkAgreement.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.partiesOf(SLAGELSE))
                .withMessageContaining("0330");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.partiesOf(Authority.parse("1099")));
    }

    @Test
    void allFocusAreasAreThoseOfEachPartAndThenThoseOfNone() {
        assertThat(AGREEMENT.allFocusAreas()).containsExactly(ONE, TWO, THREE);
        assertThat(AGREEMENT.allFocusAreas()).isUnmodifiable();
    }

    @Test
    void aReferenceNamesTheAgreementAndTheElement() {
        assertThat(AGREEMENT.reference("focus-area-3")).isEqualTo(Reference.to("sjaelland-2021-22", "focus-area-3"));
        assertThatIllegalArgumentException().isThrownBy(() -> AGREEMENT.reference("focus area 3"));
    }

    @Test
    void aPartysDecisionsAreAddedAfterThoseItHas() {
        Decision rejected = Decision.of(Verdict.REJECTED, "2020-11-03");
        Decision approved = Decision.approved("2020-11-30");
        FrameworkAgreement decided = AGREEMENT.plusDecisions(SLAGELSE, rejected).plusDecisions(SLAGELSE, approved);
        assertThat(decided.parties()).contains(Party.of(SLAGELSE).withDecisions(rejected, approved));
        assertThat(decided.parties().stream().filter(party -> decided.standing(party) == Standing.APPROVED))
                .hasSize(1);
        assertThat(decided.withParties(AGREEMENT.parties())).isEqualTo(AGREEMENT);
    }

    @Test
    void nobodyElseDecides() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.plusDecisions(AARHUS, Decision.approved("2020-11-30")))
                .withMessage("No party of sjaelland-2021-22 is Aarhus");
    }

    @Test
    void nullAmongFocusAreasIsPassedOver() {
        Part part = Nulls.put(Part.development(), "focusAreas", Arrays.asList(ONE, null));
        FrameworkAgreement holey = Nulls.put(AGREEMENT, "focusAreas", Arrays.asList(null, THREE));
        assertThat(Nulls.put(holey, "parts", Arrays.asList(null, part)).allFocusAreas())
                .containsExactly(ONE, THREE);
    }

    @Test
    void nullAmongPartiesAndDecisionsIsPassedOver() {
        Decision approved = Decision.approved("2020-11-30");
        Party party = Nulls.put(Party.of(SLAGELSE), "decisions", Collections.singletonList(null));
        assertThat(Nulls.put(AGREEMENT, "parties", Arrays.asList(null, Party.of(SLAGELSE)))
                        .plusDecisions(SLAGELSE, approved)
                        .parties())
                .containsExactly(Party.of(SLAGELSE).withDecisions(approved));
        assertThat(AGREEMENT
                        .withParties(party)
                        .plusDecisions(SLAGELSE, approved)
                        .parties()
                        .get(0)
                        .decisions())
                .containsExactly(approved);
    }

    @Test
    void anAgreementWithoutAnIdCannotBeReferredTo() {
        FrameworkAgreement nameless = Nulls.put(AGREEMENT, "id", null);
        assertThatThrownBy(() -> nameless.reference("focus-area-3")).isNotInstanceOf(NullPointerException.class);
    }

    @Test
    void isEqualByWhatItHoldsAndIndependentOfTheCallersList() {
        List<FocusArea> areas = new ArrayList<>(List.of(THREE));
        FrameworkAgreement agreement = AGREEMENT.withFocusAreas(areas);
        areas.add(TWO);
        assertThat(agreement)
                .isEqualTo(AGREEMENT)
                .hasSameHashCodeAs(AGREEMENT)
                .isNotEqualTo(AGREEMENT.withTitle("Another"));
    }
}
