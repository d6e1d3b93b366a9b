package dk.rammeaftale;

import static dk.rammeaftale.Sjaelland.AGREEMENT;
import static dk.rammeaftale.Sjaelland.AUTISM;
import static dk.rammeaftale.Sjaelland.BRAIN_INJURY;
import static dk.rammeaftale.Sjaelland.RELATIVES;
import static dk.rammeaftale.Sjaelland.amendment;
import static dk.rammeaftale.Sjaelland.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The amendments of an agreement that are applied on a day, in their order, and those of which that is not known. */
class AmendmentsInEffectTest {

    private static final Id ID = AGREEMENT.id();
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final FocusArea ADHD = AUTISM.withTitle("Børn og unge med autisme og ADHD");

    @Test
    void anAmendmentThatAPartyHasRejectedIsNotKnownToHaveTakenEffect() {
        Amendment rejected = amendment("allonge-1", "2022-01-01")
                .changes(Changes.builder().period(When.parse("2021/2023")).build())
                .addParty(Party.of(Authority.municipality("Slagelse"))
                        .withDecisions(Decision.of(Verdict.REJECTED, "2021-12-01")))
                .build();

        assertThat(on(DAY, rejected).agreement()).isEqualTo(AGREEMENT);
        assertThat(on(DAY, rejected).applied()).isEmpty();
        assertThat(on(DAY, rejected).unknown()).containsExactly(rejected);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-01, true", // the day counts
        "2022-06-02, false",
        "2022-05, true",
        "2022-06, true", // from the first possible day
        "2022-07, false",
        "2021, true",
        "../2022-06-01, true",
        "2021-01-01/2022-05-31, true",
        "2022-01-01/.., true",
        "XXXX-01-01, false"
    })
    void anAmendmentIsAppliedFromTheFirstDayItMayMean(String effective, boolean applied) {
        Amendment amendment = amendment("allonge", effective)
                .changes(Changes.builder().purpose("Et nyt formål").build())
                .build();

        assertThat(on(DAY, amendment).applied()).isEqualTo(applied ? List.of(amendment) : List.of());
        assertThat(on(DAY, amendment).agreement().purpose().equals(AGREEMENT.purpose()))
                .isNotEqualTo(applied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX-01-01", "../2022-12-31"})
    void anAmendmentThatMayHaveTakenEffectIsNamedAndChangesNothing(String effective) {
        Amendment amendment = amendment("allonge", effective)
                .changes(Changes.builder().purpose("Et nyt formål").build())
                .build();

        assertThat(on(DAY, amendment).unknown()).containsExactly(amendment);
        assertThat(on(DAY, amendment).agreement()).isEqualTo(AGREEMENT);
    }

    @Test
    void anAmendmentOfNoStatedDayIsNamedAndChangesNothing() {
        Amendment amendment = amendment("allonge")
                .changes(Changes.builder().purpose("Et nyt formål").build())
                .build();

        assertThat(on(DAY, amendment).unknown()).containsExactly(amendment);
        assertThat(on(DAY, amendment).agreement()).isEqualTo(AGREEMENT);
    }

    @Test
    void anAmendmentThatIsKnownByItsTitleIsNamed() {
        Amendment inEffect = amendment("i-kraft", "2022-01-01")
                .addNote(Passage.of("Teksten findes ikke."))
                .build();
        Amendment ofNoStatedDay = amendment("uden-dag").build();
        Amendment ahead = amendment("senere", "2022-09-01").build();

        assertThat(on(DAY, inEffect, ofNoStatedDay, ahead).unknown()).containsExactly(inEffect, ofNoStatedDay);
        assertThat(on(DAY, inEffect, ofNoStatedDay, ahead).applied()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-02", "2022-07", "2023", "2022-06-02/.."})
    void anAmendmentThatLiesAheadIsNotNamed(String effective) {
        Amendment amendment = amendment("allonge", effective)
                .changes(Changes.builder().purpose("Et nyt formål").build())
                .build();

        assertThat(on(DAY, amendment)).isEqualTo(on(DAY));
    }

    @Test
    void amendmentsAreAppliedInTheOrderOfTheirDays() {
        Amendment late = amendment("sidst", "2022-03-01")
                .changes(Changes.builder().purpose("Sidst").build())
                .build();
        Amendment early = amendment("foerst", "2022-01")
                .changes(Changes.builder().purpose("Først").build())
                .build();

        assertThat(on(DAY, late, early).applied()).containsExactly(early, late);
        assertThat(on(DAY, late, early).agreement().purpose()).contains("Sidst");
        assertThat(on(LocalDate.of(2022, 2, 1), late, early).agreement().purpose())
                .contains("Først");
    }

    @Test
    void ofTwoAmendmentsOfOneDayTheLastInTheDossierHolds() {
        Amendment one = amendment("en", "2022-01-01")
                .changes(Changes.builder().addFocusAreas(ADHD).build())
                .build();
        Amendment two = amendment("to", "2022-01-01")
                .changes(Changes.builder().addRemoves(AUTISM.id()).build())
                .build();

        assertThat(on(DAY, one, two).agreement().allFocusAreas()).containsExactly(BRAIN_INJURY, RELATIVES);
        assertThat(on(DAY, two, one).agreement().allFocusAreas()).containsExactly(BRAIN_INJURY, RELATIVES, ADHD);
        assertThat(on(DAY, one, two).changedElements()).containsEntry(AUTISM.id(), two);
        assertThat(on(DAY, two, one).changedElements()).containsEntry(AUTISM.id(), one);
    }

    @Test
    void amendmentsOfOthersAreNotItsOwn() {
        Amendment unknown = amendment("ukendt", "2022-01-01")
                .amends(Reference.to("sjaelland-2019-20"))
                .changes(Changes.builder().purpose("Et nyt formål").build())
                .build();
        Amendment ofItself = amendment("sig-selv", "2022-01-01")
                .amends(Reference.to("sig-selv"))
                .changes(Changes.builder().purpose("Et nyt formål").build())
                .build();
        Amendment nameless = amendment("navnloes", "2022-01-01")
                .amends(Reference.builder().wording("rammeaftalen").build())
                .changes(Changes.builder().purpose("Et nyt formål").build())
                .build();

        assertThat(on(DAY, unknown, ofItself, nameless)).isEqualTo(on(DAY));
        assertThat(dossier(unknown, ofItself).effective("sig-selv", DAY)).isEmpty();
    }

    private static EffectiveAgreement on(LocalDate day, Amendment... amendments) {
        List<Document> documents = new ArrayList<>(List.of(amendments));
        documents.add(AGREEMENT); // the order of the documents has no influence
        return dossier().withDocuments(documents).effective(ID, day).orElseThrow();
    }
}
