package dk.rammeaftale;

import static dk.rammeaftale.Sjaelland.AGREEMENT;
import static dk.rammeaftale.Sjaelland.amendment;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of an excerpt nothing is said to be lacking; what it repeats or contradicts is still a fault. */
class ExcerptTest {

    private static final FrameworkAgreement WHOLE = FrameworkAgreement.builder()
            .id("aftale")
            .title("Aftale")
            .period("2021/2022")
            .addPart(Part.development().withPublishedAs(Id.parse("bilag")))
            .addPredecessor(Reference.within("ingen"))
            .build();
    private static final FrameworkAgreement EXCERPT = WHOLE.withExcerpt(true);

    @Test
    void aReferenceIntoItIsNeverUnresolved() {
        assertThat(codes(WHOLE)).containsExactly("RA-2009", "RA-1002");
        assertThat(codes(EXCERPT)).isEmpty();
        assertThat(codes(WHOLE.withExcerpt(false))).containsExactly("RA-2009", "RA-1002");

        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .addAbout(Reference.to("aftale", "mangler"))
                .build();
        assertThat(codes(dossier(EXCERPT, meeting))).isEmpty();
        assertThat(codes(dossier(EXCERPT.withExcerpt(false), meeting))).contains("RA-4002");
    }

    @Test
    void whatItDoesNotHoldMayStandInTheRest() {
        Amendment amendment = amendment("allonge")
                .changes(Changes.builder().addRemoves(Id.parse("mangler")).build())
                .addParty(Party.of(Authority.municipality("Odense")))
                .build();
        assertThat(codes(dossier(AGREEMENT, amendment))).containsExactly("RA-4007", "RA-4004");
        assertThat(codes(dossier(AGREEMENT.withExcerpt(true), amendment))).isEmpty();
        assertThat(codes(dossier(amendment))).containsExactly("RA-4003");
        assertThat(codes(dossier(amendment).withExcerpt(true))).isEmpty();
    }

    @Test
    void theStatutoryRulesOfAbsenceAreNotAsked() {
        ModelValidator validator = ModelValidator.create(RuleSet.ADOPTED_2021);
        assertThat(validator.validate(EXCERPT.withParties(Party.of(Authority.municipality("Slagelse")))))
                .isEmpty();
        assertThat(validator.validate(EXCERPT.withPeriod(dk.rammeaftale.time.When.parse("2021"))))
                .extracting(Problem::code)
                .containsExactly("RA-5001");
    }

    @Test
    void whatItRepeatsIsStillAFault() {
        Passage note = Passage.of("Note").withId(Id.parse("note"));
        assertThat(codes(EXCERPT.withNotes(note, note))).containsExactly("RA-1001");
    }

    private static Dossier dossier(Document... documents) {
        return Dossier.builder().id("sag").title("Sag").addDocuments(documents).build();
    }

    private static List<String> codes(Document document) {
        return ModelValidator.create().validate(document).stream()
                .map(Problem::code)
                .toList();
    }
}
