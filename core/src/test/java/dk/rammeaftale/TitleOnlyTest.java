package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensions;
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
}
