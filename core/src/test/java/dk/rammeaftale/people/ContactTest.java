package dk.rammeaftale.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.extension.Extensions;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final Contact CONTACT = Contact.builder()
            .name("Somebody")
            .email("somebody@example.org")
            .phone("12 34 56 78")
            .address("Nowhere Street 1")
            .extensions(Extensions.none().with("slagelse:private", "\"87 65 43 21\""))
            .build();

    @Test
    void printsWhichDataThereAreAndNeverTheData() {
        assertThat(CONTACT).hasToString("Contact[name=***, email=***, phone=***, address=***]");
        assertThat(Contact.builder().build()).hasToString("Contact[name=none, email=none, phone=none, address=none]");
    }

    @Test
    void isNotPrintedByWhatHoldsItEither() {
        Participant participant =
                Participant.builder().role("Chair").contact(CONTACT).build();
        assertThat(participant.toString())
                .contains("Chair")
                .doesNotContain("Somebody", "example", "34", "43", "Nowhere");
    }

    @Test
    void isEqualToTheSameDataOnly() {
        assertThat(CONTACT)
                .isEqualTo(CONTACT.withName("Other").withName(CONTACT.name().orElse(null)))
                .isNotEqualTo(CONTACT.withName("Other"));
    }
}
