package dk.rammeaftale.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.validation.ModelValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

    private static final Decision NAMING = Decision.builder()
            .addAppointed(Participant.of(ParticipantKind.MUNICIPALITY))
            .build();

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"PENDING", "RECOMMENDED", "REJECTED", "POSTPONED", "SENT_BACK", "REFERRED", "WITHDRAWN", "LAPSED"})
    void aVerdictThatAppointsNobodyIsToldSo(Verdict verdict) {
        assertThat(problems(NAMING.withVerdict(verdict))).containsExactly("RA-1024 /appointed");
        assertThat(problems(NAMING.withVerdict(verdict).withAppointed())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"APPOINTED", "ELECTED", "APPROVED", "ENDORSED", "NOTED"})
    void anyOtherVerdictMayAppoint(Verdict verdict) {
        assertThat(problems(NAMING.withVerdict(verdict))).isEmpty();
        assertThat(problems(NAMING)).isEmpty();
    }

    @Test
    void itIsNotEmptyIfItNamesOnlyWhoJoinedInIt() {
        assertThat(problems(Decision.builder()
                        .addJointlyWith(Participant.of(ParticipantKind.KKR))
                        .build()))
                .isEmpty();
    }

    private static List<String> problems(Decision decision) {
        return ModelValidator.create().validate(decision).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
