package dk.rammeaftale.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void whatWasMadeInWritingWasMadeAtNoMeeting() {
        Decision atMeeting = Decision.approved("2023-05-02").withMeeting(Reference.to("moede"));
        assertThat(problems(atMeeting.withInWriting(true))).containsExactly("RA-1025 /meeting");
        assertThat(problems(atMeeting.withInWriting(false))).isEmpty();
        assertThat(problems(atMeeting.withInWriting(true).withMeeting(null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-14, 2026-04-13, true", "2026-04-14, 2026-04-14, false", "2026-04-14, 2026-04-15, false",
        "2026-04, 2026-03, true", "2026-04-14, 2026-04, false", "2026-04, 2026-04-01, false",
    })
    void anAnswerIsReceivedAfterItWasGiven(String given, String received, boolean isTooEarly) {
        Decision answer = Decision.builder()
                .when(When.parse(given))
                .received(When.parse(received))
                .build();
        assertThat(problems(answer)).isEqualTo(isTooEarly ? List.of("RA-1026 /received") : List.of());
        assertThat(problems(answer.withWhen(null))).isEmpty(); // nothing says when it was given
    }

    @Test
    void itIsNotEmptyIfItSaysOnlyOneThing() {
        When day = When.parse("2026-04-14");
        for (Decision decision : List.of(
                Decision.builder()
                        .addOnBehalfOf(Participant.of(ParticipantKind.KKR))
                        .build(),
                Decision.builder().received(day).build(),
                Decision.builder().effective(day).build(),
                Decision.builder().inWriting(false).build())) {
            assertThat(problems(decision)).isEmpty();
        }
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
