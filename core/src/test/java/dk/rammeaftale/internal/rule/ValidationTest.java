package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.validation.OfUsers;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walk through a value asks each rule where it stands, and ends at the limit. */
class ValidationTest {

    private static final Engine ENGINE = Engine.of(Set.of());

    @BeforeAll
    static void open() {
        OfUsers.open();
    }

    @Test
    void aRuleOfAListAndARequiredOptionalAreAskedIfTheyAreEmpty() {
        assertThat(found(
                        new OfUsers.Containers(Optional.empty(), List.of(), Optional.empty(), List.of()),
                        Integer.MAX_VALUE))
                .containsExactly("RA-0007 /required", "RA-1003 /checked");
        assertThat(found(
                        new OfUsers.Containers(Optional.of("a"), List.of("b"), Optional.empty(), List.of()),
                        Integer.MAX_VALUE))
                .isEmpty();
    }

    @Test
    void asManyErrorsAreFoundAsAreAskedFor() {
        Meeting meeting = Meeting.builder()
                .id("m")
                .title("Møde")
                .addAllNotes(Collections.nCopies(3, Passage.of(" ")))
                .build();

        assertThat(found(meeting, 1)).containsExactly("RA-1003 /notes/0/text");
        assertThat(found(meeting, 2)).containsExactly("RA-1003 /notes/0/text", "RA-1003 /notes/1/text");
        assertThat(found(meeting, 3)).hasSize(3);
        assertThat(found(meeting, 4)).hasSize(3);
    }

    @Test
    void warningsHaveALimitOfTheirOwn() {
        Meeting meeting = Meeting.builder()
                .id("m")
                .title(" ")
                .addAllBodies(Collections.nCopies(3, Participant.of(ParticipantKind.parse("ukendt"), "Et organ")))
                .build();

        assertThat(found(meeting, 2))
                .containsExactly("RA-1003 /title", "RA-1005 /bodies/0/kind", "RA-1005 /bodies/1/kind");
    }

    @Test
    void theRulesOfAUserCountToo() {
        Engine engine = ENGINE.with(OwnRule.of(Meeting.class, "SLA-1", "Nej", "No", meeting -> false))
                .with(OwnRule.of(Meeting.class, "SLA-2", "Nej", "No", meeting -> false));
        Meeting meeting = Meeting.builder().id("m").title("Møde").build();

        assertThat(found(engine, meeting, 1)).containsExactly("SLA-1 ");
        assertThat(found(engine, meeting, 2)).containsExactly("SLA-1 ", "SLA-2 ");
    }

    private static List<String> found(Object value, int limit) {
        return found(ENGINE, value, limit);
    }

    private static List<String> found(Engine engine, Object value, int limit) {
        return engine.validate(value, limit).stream()
                .map(finding -> finding.code() + " " + finding.at())
                .toList();
    }
}
