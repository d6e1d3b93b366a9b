import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.RammeaftaleJson;
import jakarta.validation.Valid;
import org.junit.jupiter.api.Test;

/** Reads and writes documents on the class path; compiles without a warning. */
class ClassPathTest {

    /** A record of the application. */
    public record Case(Id id, @Valid FrameworkAgreement agreement) {}

    private final RammeaftaleJson json = RammeaftaleJson.create();

    @Test
    void aDocumentIsReadAsItWasWritten() {
        assertFalse(Document.class.getModule().isNamed());
        FrameworkAgreement agreement =
                FrameworkAgreement.builder().id("a").title("A").period("2021/2022").build();
        byte[] written = json.write(agreement);

        assertEquals(agreement, json.read(written, Document.class));
        assertArrayEquals(written, json.write(json.read(written, Document.class)));
        Case made = new Case(Id.parse("c"), agreement);
        assertEquals(made, json.read(json.write(made), Case.class));
        assertThrows(InvalidDocumentException.class, () -> json.read("{}", Document.class));
    }
}
