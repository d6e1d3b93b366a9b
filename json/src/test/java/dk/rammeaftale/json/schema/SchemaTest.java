package dk.rammeaftale.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.internal.rule.Level;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.rules.NotSaid;
import dk.rammeaftale.json.rules.RuleExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema is in the jar, and refuses what it can. */
class SchemaTest {

    private static final Path FILE = Path.of("src/main/resources/dk/rammeaftale/json/schema-1.0.json");

    @Test
    void isInTheJar() throws IOException {
        assertThat(RammeaftaleJson.schema()).isEqualTo(Files.readString(FILE));
    }

    @Test
    void refusesTheExampleOfEveryErrorButThoseItDoesNotSay() {
        assertThat(RuleExample.codes().filter(code -> code.level() == Level.ERROR && !Schemas.refusesExample(code)))
                .containsExactlyInAnyOrderElementsOf(NotSaid.CODES);
    }
}
