package dk.rammeaftale.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.InaccessibleObjectException;
import org.junit.jupiter.api.Test;

/** A user's module has to open the package of its records: this package is exported, and not opened to the validator. */
class ClosedPackageTest {

    /** A record as a user would write it. */
    public record Note(@NotBlank @Size(max = 80) String text) {}

    /** A record whose constraints the library uses too. */
    public record Plain(@NotBlank String text) {}

    @Test
    void theErrorSaysWhatToWriteWhere() {
        ModelValidator validator = ModelValidator.create();
        if (Note.class.getModule().isNamed()) {
            assertThatThrownBy(() -> validator.validate(new Note("text")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(
                            "module-info.java, opens dk.rammeaftale.extension to org.hibernate.validator;")
                    .hasMessageContaining("Note.text")
                    .hasCauseInstanceOf(InaccessibleObjectException.class);
        } else {
            assertThat(validator.validate(new Note(" ")))
                    .extracting(Problem::code)
                    .containsExactly("RA-1003");
        }
        assertThat(validator.validate(new Plain(" "))).extracting(Problem::code).containsExactly("RA-1003");
    }
}
