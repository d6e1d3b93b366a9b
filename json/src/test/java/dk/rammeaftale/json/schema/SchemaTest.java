package dk.rammeaftale.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.internal.rule.Level;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.rules.RuleExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema that is committed is the one that the records make; {@code -Dupdate=true} writes it anew. */
class SchemaTest {

    private static final String VERSION = FormatPage.VERSION;
    private static final Path FILE = Path.of("src/main/resources/dk/rammeaftale/json/schema-" + VERSION + ".json");

    @Test
    void isMadeOfTheRecords() throws IOException {
        String made = Schemas.text(SchemaMaker.schema(VERSION));
        if (Boolean.getBoolean("update")) {
            Files.writeString(FILE, made);
        }
        assertThat(FILE).as("-Dupdate=true makes it anew").hasContent(made); // shows the lines that differ
        assertThat(Files.readString(FILE)).isEqualTo(made);
    }

    @Test
    void isInTheJar() throws IOException {
        assertThat(RammeaftaleJson.schema()).isEqualTo(Files.readString(FILE));
    }

    @Test
    void refusesTheExampleOfEveryErrorButThoseItDoesNotSay() {
        assertThat(RuleExample.codes().filter(code -> code.level() == Level.ERROR && !Schemas.refusesExample(code)))
                .containsExactlyInAnyOrderElementsOf(Schemas.NOT_SAID);
    }
}
