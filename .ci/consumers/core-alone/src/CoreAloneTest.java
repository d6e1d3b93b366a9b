import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Uses the model and its rules without Jackson; compiles without a warning. */
class CoreAloneTest {

    @Test
    void noJacksonIsThere() {
        for (String type : List.of(
                "com.fasterxml.jackson.annotation.JsonValue",
                "com.fasterxml.jackson.core.JsonParser",
                "tools.jackson.core.JsonParser")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
        }
    }

    @Test
    void anAgreementIsMadeChangedAndValidated() {
        Authority slagelse = Authority.municipality("Slagelse");
        FrameworkAgreement agreement = FrameworkAgreement.builder()
                .id("a").title("A").period("2021/2022").partiesOf(Authority.region("Sjælland"))
                .build()
                .plusDecisions(slagelse, Decision.approved("2020-11-30"));

        assertEquals(Party.Standing.APPROVED, agreement.standing(agreement.party(slagelse).orElseThrow()));
        assertEquals(List.of(), ModelValidator.create().validate(agreement));
        List<Problem> problems = ModelValidator.create().validate(agreement.withTitle(" "));
        assertEquals(List.of("/title"), problems.stream().map(Problem::pointer).toList());
    }
}
