package dk.rammeaftale.json.rows;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;

/** Made-up meetings that are partly public, and one without any stated access. */
final class ClosedItems {

    private ClosedItems() {}

    static Meeting meeting() {
        return Meeting.builder()
                .id("boerneudvalg-2024-03-06")
                .title("Møde i Børne- og Ungeudvalget")
                .access(Access.OPEN)
                .addAgenda(
                        decision("1", "Pladser på specialskoler")
                                .withAttachments(
                                        Attachment.of("Elevtal").withAccess(Access.OPEN),
                                        Attachment.of("Notat om enkelte elever").withAccess(Access.CLOSED),
                                        Attachment.of("Udkast")),
                        decision("2", "Køb af ejendom").withAccess(Access.TITLE_ONLY),
                        decision("3", "Samarbejde med et opholdssted")
                                .withAccess(Access.CLOSED)
                                .withItems(decision("3.1", "Opsigelse af aftalen")))
                .addNote(RealAgreements.MADE_UP)
                .addAttachment(Attachment.of("Referat uden lukkede punkter").withAccess(Access.OPEN))
                .build();
    }

    static Meeting nothingStated() {
        return Meeting.builder()
                .id("boerneudvalg-2024-04-10")
                .title("Møde i Børne- og Ungeudvalget")
                .addAgenda(decision("1", "Budgetopfølgning").withAttachments(Attachment.of("Regneark")))
                .addNote(RealAgreements.MADE_UP)
                .build();
    }

    private static AgendaItem decision(String number, String title) {
        return AgendaItem.of(AgendaItemKind.DECISION, title).withNumber(number);
    }
}
