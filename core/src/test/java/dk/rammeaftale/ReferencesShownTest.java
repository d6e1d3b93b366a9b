package dk.rammeaftale;

import static dk.rammeaftale.Sjaelland.AGREEMENT;
import static dk.rammeaftale.Sjaelland.amendment;
import static dk.rammeaftale.Sjaelland.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import org.junit.jupiter.api.Test;

/** The public view removes hidden elements from references, and never turns a reference into a different one. */
class ReferencesShownTest {

    private static final Attachment OWN = Attachment.of("Eget bilag").withId(Id.parse("bilag-tilbud"));
    private static final FrameworkAgreement OPEN = AGREEMENT.withAccess(Access.OPEN);
    private static final Reference APPENDIX = Reference.to("sjaelland-2021-22", "bilag-tilbud");

    @SuppressWarnings("unchecked") // a view has the type of its document
    private static <T extends Document> T shown(T document) {
        return (T) document.publicView().orElseThrow();
    }

    @Test
    void whatIsCalledAlikeInAnotherDocumentStays() {
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .access(Access.OPEN)
                .addAbout(APPENDIX)
                .addAttachment(OWN)
                .build();
        assertThat(shown(meeting).about()).containsExactly(APPENDIX);

        Amendment amendment = amendment("allonge", "2022-01-01")
                .access(Access.OPEN)
                .changes(Changes.builder().addRemoves(Id.parse("bilag-tilbud")).build())
                .addAttachment(OWN)
                .build();
        assertThat(shown(amendment).changes().orElseThrow().removes()).containsExactly(Id.parse("bilag-tilbud"));
    }

    @Test
    void anAmendmentKeepsItsAgreement() {
        Amendment amendment = amendment("allonge", "2022-01-01")
                .access(Access.OPEN)
                .amends(APPENDIX)
                .build();
        Dossier view = shown(dossier(OPEN, amendment).withAccess(Access.OPEN));

        assertThat(((Amendment) view.documents().get(1)).amends()).isEqualTo(Reference.to("sjaelland-2021-22"));
    }

    @Test
    void aDecisionOnWhatAnotherDocumentDoesNotShowIsNotOneOnTheWholeOfIt() {
        Decision decision = Decision.approved("2022-01-01").withAbout(APPENDIX);
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .access(Access.OPEN)
                .addAgenda(AgendaItem.of(AgendaItemKind.DECISION, "Tilbud").withDecisions(decision))
                .build();
        assertThat(shown(meeting).agenda().get(0).decisions()).containsExactly(decision);

        Dossier view = shown(dossier(OPEN, meeting).withAccess(Access.OPEN));

        assertThat(((Meeting) view.documents().get(1)).agenda().get(0).decisions())
                .isEmpty();
    }

    @Test
    void ofAClosedDocumentNoElementIsNamed() {
        FrameworkAgreement closed = OPEN.withAccess(Access.CLOSED);
        Reference described = APPENDIX.withWording("tilbuddene");
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .access(Access.OPEN)
                .addAbout(APPENDIX, described)
                .build();

        Dossier view = shown(dossier(closed, meeting).withAccess(Access.OPEN));

        Reference agreement = Reference.to("sjaelland-2021-22");
        assertThat(view.documents()).hasSize(1);
        assertThat(((Meeting) view.documents().get(0)).about())
                .containsExactly(agreement, agreement.withWording("tilbuddene"));
    }
}
