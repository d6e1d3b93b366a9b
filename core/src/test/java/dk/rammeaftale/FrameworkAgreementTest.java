package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
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
            .renewedEvery("P2Y")
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
    void aChangeThatCanNotBeShownIsNotToldAsFromOneThingToTheSame() {
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.renewedEvery("two years"))
                .withMessageContaining("\"two years\"")
                .withMessageContaining("P2Y");
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
        FrameworkAgreement decided = AGREEMENT.decided(SLAGELSE, rejected).decided(SLAGELSE, approved);
        assertThat(decided.parties()).contains(Party.of(SLAGELSE).withDecisions(rejected, approved));
        assertThat(decided.parties().stream().filter(party -> decided.standing(party) == Standing.APPROVED))
                .hasSize(1);
        assertThat(decided.withParties(AGREEMENT.parties())).isEqualTo(AGREEMENT);
    }

    @Test
    void nobodyElseDecides() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.decided(AARHUS, Decision.approved("2020-11-30")))
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
                        .decided(SLAGELSE, approved)
                        .parties())
                .containsExactly(Party.of(SLAGELSE).withDecisions(approved));
        assertThat(AGREEMENT
                        .withParties(party)
                        .decided(SLAGELSE, approved)
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
