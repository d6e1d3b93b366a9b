package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import org.junit.jupiter.api.Test;

/** An id names one document, or one element: else a reference or a change could mean another than its author meant. */
class IdsOfDocumentsTest {

    private static final ModelValidator VALIDATOR = ModelValidator.create();

    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("aftale")
            .title("Aftale 2027")
            .period("2027")
            .addPart(Part.builder()
                    .kind(Part.Kind.GOVERNANCE)
                    .id(Id.parse("styring"))
                    .build())
            .addFocusArea(FocusArea.of("1", "Boliger").withId(Id.parse("boliger")))
            .build();

    @Test
    void noElementHasTheIdOfItsDocument() {
        FrameworkAgreement confused = AGREEMENT.withFocusAreas(
                FocusArea.of("1", "Et").withId(Id.parse("aftale")),
                FocusArea.of("2", "To").withId(Id.parse("aftale")));

        assertThat(VALIDATOR.validate(confused))
                .extracting(
                        Problem::code,
                        Problem::pointer,
                        problem -> problem.arguments().get("first"))
                .containsExactly(
                        tuple("RA-1001", "/focusAreas/0/id", "/id"), tuple("RA-1001", "/focusAreas/1/id", "/id"));
    }

    @Test
    void noDocumentHasTheIdOfItsDossier() {
        assertThat(VALIDATOR.validate(dossier("aftale", AGREEMENT)))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("RA-4001", "/documents/0/id"));
    }

    @Test
    void anotherPlaceIsNamedFromTheWholeOnAsTheProblemIs() {
        FrameworkAgreement twice =
                AGREEMENT.withFocusAreas(FocusArea.of("1", "Et").withId(Id.parse("styring")), FocusArea.of("2", "To"));

        assertThat(VALIDATOR.validate(dossier("sag", twice)))
                .extracting(Problem::pointer, Problem::danish)
                .containsExactly(tuple(
                        "/documents/0/focusAreas/0/id",
                        "Id'et »styring« bruges to gange. Det står første gang ved /documents/0/parts/0/id, og et id må kun"
                                + " bruges om ét element."));
    }

    @Test
    void anAmendmentChangesNoElementIntoOneOfAnotherType() {
        assertThat(amended(changes("styring"))).containsExactly("RA-4011 /documents/1/changes/focusAreas/0/id");
        assertThat(amended(changes("aftale"))).containsExactly("RA-4011 /documents/1/changes/focusAreas/0/id");
        assertThat(amended(changes("boliger"))).isEmpty();
        assertThat(amended(changes("ny"))).isEmpty();
    }

    @Test
    void anAmendmentDoesNotRemoveTheAgreementItself() {
        assertThat(amended(Changes.builder().addRemoves(Id.parse("aftale")).build()))
                .containsExactly("RA-4007 /documents/1/changes/removes/0");
    }

    private static Changes changes(String area) {
        return Changes.builder()
                .addFocusArea(FocusArea.of("3", "Andet").withId(Id.parse(area)))
                .build();
    }

    private static Iterable<String> amended(Changes changes) {
        Amendment amendment = Amendment.builder()
                .id("allonge")
                .title("Allonge")
                .amends(Reference.to("aftale"))
                .changes(changes)
                .build();
        return VALIDATOR.validate(dossier("sag", AGREEMENT, amendment)).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static Dossier dossier(String id, Document... documents) {
        return Dossier.builder().id(id).title("Sag").addDocuments(documents).build();
    }
}
