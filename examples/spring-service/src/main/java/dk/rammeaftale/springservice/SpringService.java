package dk.rammeaftale.springservice;

import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
public class SpringService {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final List<Locale> LANGUAGES = List.of(DANISH, Locale.ENGLISH);

    /**
     * Runs the service.
     *
     * @param args Spring's arguments, such as {@code --server.port=9090}
     */
    public static void main(String[] args) {
        SpringApplication.run(SpringService.class, args);
    }

    @Bean
    RammeaftaleJson json(@Value("${rammeaftale.max-bytes}") DataSize maxBytes) {
        return RammeaftaleJson.create(JsonOptions.defaults().withMaxBytes(Math.toIntExact(maxBytes.toBytes())));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            }
        };
    }

    /** Returns Danish unless Accept-Language prefers English. The server's default would be the machine's locale. */
    static Locale language(@Nullable String accepted) {
        try {
            List<LanguageRange> ranges = accepted == null ? List.of() : LanguageRange.parse(accepted);
            return Objects.requireNonNullElse(Locale.lookup(ranges, LANGUAGES), DANISH);
        } catch (IllegalArgumentException e) {
            return DANISH;
        }
    }

    /** Delays {@code 100 Continue}, so that a client with {@code Expect} gets a 413 before it sends a body that is too large. */
    @Bean
    TomcatConnectorCustomizer continueOnRead() {
        return connector -> connector.setProperty("continueResponseTiming", "onRead");
    }

    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        int documents =
                event.getApplicationContext().getBean(MemoryBudget.class).documentsAtOnce();
        LoggerFactory.getLogger(SpringService.class)
                .info(
                        "Ready: see /openapi.json on port {}; the heap is for {} of the longest documents at once",
                        event.getWebServer().getPort(),
                        documents);
    }
}
