package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import org.junit.jupiter.api.Test;

/** The known word is found for what people write instead of it. */
class OpenWordTest {

    @Test
    void aDanishNameIsLedToTheWordOfItsList() {
        assertThat(OpenWord.meant(ActivityKind.class, "høringsmøde")).isEqualTo("hearing");
        assertThat(OpenWord.meant(ParticipantKind.class, "handicapråd")).isEqualTo("disabilityCouncil");
        assertThat(OpenWord.meant(ParticipantKind.class, "høringsmøde")).isEmpty();
    }

    @Test
    void aTypeWithoutAListKnowsNoWord() {
        assertThat(OpenWord.meant(When.class, "handicapråd")).isEmpty();
        assertThat(OpenWord.meant(String.class, "handicapråd")).isEmpty();
    }
}
