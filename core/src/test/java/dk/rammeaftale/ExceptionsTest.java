package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.RuleSet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages of exceptions: they name the argument and what to write instead, on one line. */
class ExceptionsTest {

    private static final FrameworkAgreement WITHOUT_ID = Shape.with(
            FrameworkAgreement.builder().id("a").title("A").period("2021/2022").build(), "id", null);

    static Stream<Arguments> messages() {
        return Stream.of(
                call(
                        () -> WITHOUT_ID.reference("focus-area-1"),
                        "The agreement has no id, which a reference to it needs"),
                call(
                        () -> FrameworkAgreement.builder().partiesOf(Authority.parse("0330")),
                        "0330 is Slagelse, a municipality: write Authority.region(\"Sjælland\")"),
                call(
                        () -> FrameworkAgreement.builder().partiesOf(Authority.parse("sjaelland")),
                        "sjaelland is not in the catalogue: write Authority.region(\"Sjælland\")"),
                call(
                        () -> Dossier.builder().id("d").title("D").build().histories(-1),
                        "limit is at least 0, but is -1"),
                call(
                        () -> MeetingTime.of("2022-04-07", "16.00", "19:00"),
                        "\"16.00\" is not a time of day: write 16:00"),
                call(
                        () -> FocusArea.of("§", "Fælles tilbud"),
                        "The number \"§\" cannot form an id: give the focus area one by its builder"),
                call(
                        () -> Extensions.of(Map.of("budget", "1")),
                        "\"budget\" is not an extension's name: write a prefix and a name, such as slagelse:budget"),
                call(
                        () -> Extensions.none().with("slagelse:budget", "1 2"),
                        "The value of the extension \"slagelse:budget\" is more than one value, or not JSON, at character 3"),
                call(
                        () -> ModelValidator.create().withRule(FocusArea.class, "RA-9", "Nej", "No", area -> true),
                        "RA-9 is not a code for a rule of yours: the prefix RA- belongs to the library."
                                + " Write a prefix of your own"),
                call(
                        () -> ModelValidator.create().withRule(FocusArea.class, "9", "Nej", "No", area -> true),
                        "\"9\" is not a code for a rule: write [A-Za-z][A-Za-z0-9._-]*"));
    }

    private static Arguments call(ThrowingCallable call, String message) {
        return arguments(call, message);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void namesTheArgumentAndWhatToWrite(ThrowingCallable call, String message) {
        assertThatThrownBy(call).hasMessage(message);
    }

    /** Returns every method that reads a text, and so quotes it. */
    static Stream<Consumer<String>> readers() {
        return Stream.of(
                Id::parse,
                When::parse,
                Authority::parse,
                Authority::municipality,
                RuleSet::parse,
                ParticipantKind::parse,
                AgendaItemKind::parse,
                ActivityKind::parse,
                text -> MeetingTime.of("2022-04-07", text, "19:00"),
                text -> FocusArea.of(text, "Fælles tilbud"),
                text -> Extensions.none().with(text, "1"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void quotesNothingThatALogWouldObey(Consumer<String> reader) {
        String hostile = "a\nERROR \u001b[2J\u202e" + "x".repeat(10_000);
        assertThatThrownBy(() -> reader.accept(hostile))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .hasSizeLessThan(600)
                        .doesNotContainPattern("[\\n\\u001b\\u202e]"));
    }
}
