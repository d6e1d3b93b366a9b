package dk.rammeaftale;

import static dk.rammeaftale.Sjaelland.AGREEMENT;
import static dk.rammeaftale.Sjaelland.AUTISM;
import static dk.rammeaftale.Sjaelland.RELATIVES;
import static dk.rammeaftale.Sjaelland.amendment;
import static dk.rammeaftale.Sjaelland.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The changes of an amendment are a scope of their own: their ids belong to the agreement. */
class ChangesTest {

    private static final Deadline OF_AGREEMENT = Deadline.atLatest("2021-10-01").withId(Id.parse("takster"));
    private static final Deadline OWN = Deadline.atLatest("2021-06-01").withId(Id.parse("takster"));

    @Test
    void anElementOfTheAmendmentItselfMayHaveTheIdOfOneThatItChanges() {
        Amendment amendment = amendment("allonge", "2021-01-01")
                .changes(Changes.builder().addDeadline(OF_AGREEMENT).build())
                .addDeadline(OWN)
                .build();

        assertThat(codes(amendment)).isEmpty();
        assertThat(amendment.element(Id.parse("takster"))).contains(OWN);
        assertThat(dossier(AGREEMENT, amendment).due(LocalDate.of(2021, 1, 1)))
                .extracting(Due::deadline)
                .containsExactly(OWN, OF_AGREEMENT);
    }

    @Test
    void anIdStandsOnceInTheChangesAndOnceInTheAmendment() {
        assertThat(codes(amendment("allonge")
                        .changes(Changes.builder()
                                .addFocusAreas(AUTISM, AUTISM.withNumber("9"))
                                .build())
                        .build()))
                .containsExactly("RA-1001 /changes/focusAreas/1/id");
        assertThat(codes(amendment("allonge").addDeadlines(OWN, OWN).build()))
                .containsExactly("RA-1001 /deadlines/1/id");
    }

    @Test
    void aReferenceInTheChangesIsToTheAgreement() {
        FocusArea carried =
                RELATIVES.withOrigin(Reference.within("et-element-i-aftalen")).withId(Id.parse("ny"));
        assertThat(codes(amendment("allonge")
                        .changes(Changes.builder().addFocusArea(carried).build())
                        .build()))
                .isEmpty();
        assertThat(codes(amendment("allonge")
                        .addDecision(Decision.approved("2021-01-01").withAbout(Reference.within("ingen")))
                        .build()))
                .containsExactly("RA-1002 /decisions/0/about/0/element");
        assertThat(codes(amendment("allonge")
                        .changes(Changes.builder().addFocusArea(AUTISM).build())
                        .addDecision(Decision.approved("2021-01-01").withAbout(Reference.within("focus-area-1")))
                        .build()))
                .isEmpty();
    }

    @Test
    void changesChangeSomething() {
        assertThat(codes(amendment("allonge").changes(Changes.builder().build()).build()))
                .containsExactly("RA-2014 /changes");
        assertThat(codes(amendment("allonge").build())).isEmpty();
    }

    @Test
    void otherProblemsOfChangesPointToTheirPlace() {
        assertThat(codes(amendment("allonge")
                        .changes(Changes.builder()
                                .period(When.parse("2021/.."))
                                .addFocusArea(AUTISM)
                                .addRemoves(AUTISM.id())
                                .build())
                        .build()))
                .containsExactly("RA-2001 /changes/period", "RA-2010 /changes/removes/0");
    }

    @Test
    void changesOfWhichNothingIsOpenAreNotShown() {
        Attachment closed = Attachment.of("Lukket bilag").withId(Id.parse("bilag"));
        Amendment amendment = amendment("allonge")
                .access(Access.OPEN)
                .changes(Changes.builder().addAppendix(closed).build())
                .build();

        Amendment shown = amendment.publicView().orElseThrow();

        assertThat(shown.changes()).isEmpty();
        assertThat(codes(shown)).isEmpty();
    }

    @Test
    void anElementThatGoesFromTheAmendmentIntoItsChangesIsAddedAndNotMoved() {
        Amendment older = amendment("allonge").addDeadline(OWN).build();
        Amendment newer = amendment("allonge")
                .changes(Changes.builder().addDeadline(OWN).build())
                .build();

        assertThat(newer.changesSince(older))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.ADDED, Change.Kind.REMOVED);
    }

    @Test
    void aNoteOfTheAmendmentIsNoElementOfTheAgreement() {
        Passage note = Passage.of("Om allongen").withId(Id.parse("note"));
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .addAbout(Reference.to("allonge", "note"))
                .build();
        Dossier dossier = dossier(AGREEMENT, amendment("allonge").addNote(note).build(), meeting);

        assertThat(dossier.historyOf(Reference.to("allonge", "note")).mentions())
                .hasSize(1);
        assertThat(dossier.historyOf(Reference.to("sjaelland-2021-22", "note")).mentions())
                .isEmpty();
    }

    private static List<String> codes(Amendment amendment) {
        return ModelValidator.create().validate(amendment).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
