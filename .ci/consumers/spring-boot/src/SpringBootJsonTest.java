import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.RammeaftaleJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Spring Boot's mapper finds the library's module by itself, so a controller can receive and return documents. */
@SpringBootTest(
        classes = SpringBootJsonTest.Application.class,
        properties = {"spring.main.banner-mode=off", "logging.level.root=error"})
@AutoConfigureMockMvc
class SpringBootJsonTest {

    /** A message of the application. */
    record Message(String from, List<FrameworkAgreement> agreements) {}

    @EnableAutoConfiguration
    @Import(Messages.class)
    static class Application {}

    @RestController
    static class Messages {
        @PostMapping("/")
        Message renamed(@RequestBody Message message) {
            return new Message("me", message.agreements().stream().map(a -> a.withTitle("B")).toList());
        }
    }

    private final FrameworkAgreement agreement =
            FrameworkAgreement.builder().id("a").title("A").period("2021/2022").build();
    private final String written = RammeaftaleJson.create().writeText(agreement);

    @Autowired
    private MockMvcTester http;

    private MvcTestResult post(String agreement) {
        return http.post().uri("/").contentType(MediaType.APPLICATION_JSON)
                .content("{\"from\":\"you\",\"agreements\":[" + agreement + "]}")
                .exchange();
    }

    @Test
    void takesAndReturnsDocuments() throws Exception {
        String renamed = RammeaftaleJson.create().writeText(agreement.withTitle("B"));
        assertEquals(
                "{\"from\":\"me\",\"agreements\":[" + renamed + "]}",
                post(written).getResponse().getContentAsString());
    }

    @Test
    void refusesAnInvalidOneWithItsProblems() {
        MvcTestResult answer = post(written.replace("2021/2022", "2021-2022").replace("\"A\"", "\"\""));
        assertEquals(400, answer.getResponse().getStatus());
        Throwable cause = answer.getMvcResult().getResolvedException();
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertEquals(2, assertInstanceOf(InvalidDocumentException.class, cause).problems().size());
    }
}
