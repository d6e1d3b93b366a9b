package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import org.junit.jupiter.api.Test;

/** The public view of an amendment of which only the title is open: it names the agreement that it amends. */
class TitleOnlyTest {

    private static final Participant KKR = Participant.named("KKR Sjælland");
    private static final Reference AGREEMENT =
            Reference.builder().wording("Rammeaftale 2021-22").publisher(KKR).build();

    @Test
    void theAmendedAgreementIsNamedWithoutPersonalDataAndExtensions() {
        Contact contact = Contact.builder().email("info@example.org").build();
        Amendment amendment = Amendment.builder()
                .id("allonge")
                .title("Allonge")
                .access(Access.TITLE_ONLY)
                .amends(AGREEMENT
                        .withPublisher(KKR.withContact(contact))
                        .withExtensions(Extensions.none().with("slagelse:sag", "\"1\"")))
                .build();

        assertThat(amendment.publicView("slagelse:sag").orElseThrow().amends()).isEqualTo(AGREEMENT);
    }

    /** A document that is still being written may lack its title. */
    @Test
    void aDraftHasAPublicViewToo() {
        Meeting meeting = Meeting.builder()
                .id("m")
                .title("Møde")
                .access(Access.TITLE_ONLY)
                .number("3")
                .build();
        Meeting draft = Nulls.put(meeting, "title", null);

        assertThat(meeting.publicView()).contains(meeting.withNumber(null));
        assertThat(draft.publicView()).contains(Nulls.put(meeting.withNumber(null), "title", null));
    }

    @Test
    void anItemThatHasNoTitleButAPublicOneKeepsThat() {
        AgendaItem item = AgendaItem.builder()
                .access(Access.TITLE_ONLY)
                .publicTitle("Personsag")
                .addSection(Passage.of("Lukket."))
                .build();
        Meeting meeting = Meeting.builder()
                .id("m")
                .title("Møde")
                .access(Access.OPEN)
                .addAgenda(item, item.withTitle("Sag 1"))
                .build();

        assertThat(meeting.publicView().orElseThrow().agenda())
                .extracting(
                        shown -> shown.title().orElse(""),
                        shown -> shown.publicTitle().isPresent())
                .containsExactly(tuple("Personsag", false), tuple("Sag 1", false));
    }
}
