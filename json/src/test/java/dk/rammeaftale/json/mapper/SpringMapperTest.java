package dk.rammeaftale.json.mapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.sample.Agreement2021;
import dk.rammeaftale.validation.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/** Spring's own mapper for requests and responses finds the module. */
class SpringMapperTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final FrameworkAgreement AGREEMENT = Agreement2021.agreement();

    private final JacksonJsonHttpMessageConverter converter = new JacksonJsonHttpMessageConverter();

    @Test
    void aResponseIsTheSameJson() throws IOException {
        Sent sent = new Sent();

        converter.write(AGREEMENT, MediaType.APPLICATION_JSON, sent);

        assertThat(sent.body.toByteArray()).isEqualTo(JSON.write(AGREEMENT));
    }

    @Test
    void aRequestIsRead() throws IOException {
        assertThat(converter.read(Document.class, new Received(JSON.writeText(AGREEMENT))))
                .isEqualTo(AGREEMENT);
    }

    @Test
    void aRequestThatIsNotValidFailsWithItsProblems() {
        String wrong = JSON.writeText(AGREEMENT).replaceFirst("\"title\":", "\"titel\":");

        assertThatThrownBy(() -> converter.read(Document.class, new Received(wrong)))
                .isInstanceOf(HttpMessageNotReadableException.class)
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        failure -> assertThat(failure.problems())
                                .isEqualTo(JSON.tryRead(wrong.getBytes(UTF_8), Document.class)
                                        .problems())
                                .extracting(Problem::code)
                                .containsExactly("RA-0005"));
    }

    private record Received(String json) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(json.getBytes(UTF_8));
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_JSON);
            return headers;
        }
    }

    private static final class Sent implements HttpOutputMessage {
        final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final HttpHeaders headers = new HttpHeaders();

        @Override
        public OutputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
