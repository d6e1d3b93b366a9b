import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.RammeaftaleJson;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** With Jackson 2 and 3 on the class path, Jackson 3 reads and writes documents, and Jackson 2 refuses them with a reason. */
class Jackson2And3Test {

    private static final String MODULE = "dk.rammeaftale.json.RammeaftaleModule";

    private final FrameworkAgreement agreement =
            FrameworkAgreement.builder().id("a").title("A").period("2021/2022").build();
    private final String written = RammeaftaleJson.create().writeText(agreement);

    @Test
    void jackson2Refuses() {
        ObjectMapper mapper = new ObjectMapper();
        Exception writing = assertThrows(JsonProcessingException.class, () -> mapper.writeValueAsString(agreement));
        assertTrue(writing.getMessage().contains(MODULE), writing.getMessage());
        Exception reading =
                assertThrows(JsonProcessingException.class, () -> mapper.readValue(written, FrameworkAgreement.class));
        assertTrue(reading.getMessage().contains(MODULE), reading.getMessage());
    }

    @Test
    void jackson3WithoutTheModuleRefuses() {
        Exception writing =
                assertThrows(JacksonException.class, () -> JsonMapper.shared().writeValueAsString(agreement));
        assertTrue(writing.getMessage().contains(MODULE), writing.getMessage());
    }

    @Test
    void jackson3WithTheModuleReadsAndWrites() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertEquals(written, mapper.writeValueAsString(agreement));
        assertEquals(agreement, mapper.readValue(written, FrameworkAgreement.class));
    }
}
