package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes the answers; those with texts are in the language of the request. */
@Component
final class Responses {

    private final MessageSource texts;

    Responses(MessageSource texts) {
        this.texts = texts;
    }

    ResponseEntity<byte[]> document(DocumentStore.Stored stored, HttpHeaders request) {
        return unlessKnown(
                request,
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .eTag(stored.version())
                        .body(stored.json().getBytes(UTF_8)));
    }

    /** Nothing that a document says can make a browser run or fetch anything. */
    ResponseEntity<byte[]> published(MediaType type, String fileName, String text, HttpHeaders request) {
        ResponseEntity<byte[]> answer = localized(ResponseEntity.ok(), LocaleContextHolder.getLocale())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(fileName).build().toString())
                .contentType(type)
                .eTag(DocumentStore.version(text))
                .body(text.getBytes(UTF_8));
        return unlessKnown(request, answer);
    }

    /** Spring compares the ETags of If-None-Match itself, but not the * that stands for any (RFC 9110, 13.1.2). */
    private static ResponseEntity<byte[]> unlessKnown(HttpHeaders request, ResponseEntity<byte[]> answer) {
        return request.getOrEmpty(HttpHeaders.IF_NONE_MATCH).equals(List.of("*")) // an empty one is none
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .headers(answer.getHeaders())
                        .build()
                : answer;
    }

    /** Returns a page of documents as an array, and the address of the next page if there is one. */
    ResponseEntity<byte[]> page(byte[] array, Optional<String> next) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        next.ifPresent(address -> answer.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\""));
        return answer.body(array);
    }

    ResponseEntity<Body.Stored> stored(ResponseEntity.BodyBuilder answer, List<Problem> warnings) {
        Locale locale = LocaleContextHolder.getLocale();
        return localized(answer, locale)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Body.Stored(Body.Found.of(warnings, locale)));
    }

    /** The content type is set here: what the client accepts decides about documents, not about why there is none. */
    ResponseEntity<Body.Refused> refused(Refusal refusal, int status, HttpHeaders headers, String path) {
        Locale locale = LocaleContextHolder.getLocale();
        String word = refusal.reason().word();
        return localized(ResponseEntity.status(status).headers(headers), locale)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Body.Refused(
                        "urn:rammeaftale:problem:" + word,
                        texts.getMessage(word + ".title", null, locale),
                        status,
                        texts.getMessage(word + ".detail", refusal.arguments(), locale),
                        path,
                        Body.Found.of(refusal.problems(), locale)));
    }

    private static ResponseEntity.BodyBuilder localized(ResponseEntity.BodyBuilder answer, Locale locale) {
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
