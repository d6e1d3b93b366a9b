package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.Document;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.publishing.CalendarFile;
import dk.rammeaftale.publishing.CsvRenderer;
import dk.rammeaftale.publishing.HtmlRenderer;
import dk.rammeaftale.publishing.MarkdownRenderer;
import dk.rammeaftale.publishing.Tables;
import dk.rammeaftale.publishing.TextRenderer;
import dk.rammeaftale.publishing.View;
import dk.rammeaftale.time.When;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders the public copies of documents in the language of the request; refuses documents without a public copy. */
@Component
final class PublicCopies {

    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8");

    private final Documents documents;
    private final Responses responses;
    private final RammeaftaleJson json;
    private final Semaphore turns;

    PublicCopies(
            Documents documents,
            Responses responses,
            RammeaftaleJson json,
            @Value("${rammeaftale.public-copies-at-once}") int atOnce) {
        this.turns = new Semaphore(atOnce, true);
        this.documents = documents;
        this.responses = responses;
        this.json = json;
    }

    /** Returns the public copy in the format that the request prefers. */
    ResponseEntity<byte[]> get(StoredType type, Id id, @Nullable When on, HttpHeaders request) {
        return get(type, id, Form.best(request.getAccept()), on, request);
    }

    /** Returns the public copy in the format of a suffix. */
    ResponseEntity<byte[]> get(StoredType type, Id id, String suffix, @Nullable When on, HttpHeaders request) {
        return get(type, id, Form.ofSuffix(suffix).ifAccepted(request.getAccept()), on, request);
    }

    private ResponseEntity<byte[]> get(StoredType type, Id id, Form form, @Nullable When on, HttpHeaders request) {
        LocalDate day = day(on, Clock.systemUTC());
        Locale locale = LocaleContextHolder.getLocale();
        String text = inTurn(() -> text(form, stored(type, id), day, locale));
        return responses.published(form.type(), id + "." + form.suffix(), text, request);
    }

    private String text(Form form, Document document, LocalDate day, Locale locale) {
        Document copy = copy(document);
        Supplier<View> view = () -> View.ofPublicCopy(document, day, locale).orElseThrow();
        return switch (form) {
            case PAGE -> HtmlRenderer.render(view.get());
            case MARKDOWN -> MarkdownRenderer.render(view.get());
            case TEXT -> TextRenderer.render(view.get());
            case CALENDAR -> CalendarFile.of(copy, day, locale);
            case ANSWERS -> json.writeText(Answers.of(copy, day));
        };
    }

    /** Returns a table of the public copy as CSV; it may have no rows. */
    ResponseEntity<byte[]> table(StoredType type, Id id, String name, @Nullable When on, HttpHeaders request) {
        if (!Tables.NAMES.contains(name)) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        LocalDate day = day(on, Clock.systemUTC());
        Locale locale = LocaleContextHolder.getLocale();
        String text = inTurn(() -> {
            Map<String, Tables.Table> tables = Tables.of(copy(stored(type, id)), day, locale);
            return CsvRenderer.render(tables.getOrDefault(name, new Tables.Table(List.of(), List.of())));
        });
        return responses.published(CSV, id + "-" + name + ".csv", text, request);
    }

    /** Limits the number of documents that are rendered at the same time, because each takes memory. */
    private String inTurn(Supplier<String> making) {
        turns.acquireUninterruptibly();
        try {
            return making.get();
        } finally {
            turns.release();
        }
    }

    private Document stored(StoredType type, Id id) {
        return json.read(documents.stored(type, id).json().getBytes(UTF_8), type.documents());
    }

    private static Document copy(Document document) {
        return document.publicView().orElseThrow(() -> new Refusal(Reason.NOT_PUBLIC));
    }

    /** Returns the day that a document is seen from: the day of the request, or today in Denmark. */
    static LocalDate day(@Nullable When on, Clock clock) {
        return on == null
                ? LocalDate.ofInstant(clock.instant(), MeetingTime.COPENHAGEN)
                : on.day().orElseThrow(() -> new Refusal(Reason.BAD_DAY));
    }
}
