package dk.rammeaftale.springservice;

import static dk.rammeaftale.springservice.MemoryBudget.Use.HOLD;
import static dk.rammeaftale.springservice.MemoryBudget.Use.WORK;

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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders the public copies of documents in the language of the request; refuses documents without a public copy. */
@Component
final class PublicCopies {

    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8");

    /** In a text and in its bytes, at most. */
    private static final long BYTES_OF_A_LETTER = 5;

    private final Documents documents;
    private final Responses responses;
    private final RammeaftaleJson json;
    private final MemoryBudget memory;

    PublicCopies(Documents documents, Responses responses, RammeaftaleJson json, MemoryBudget memory) {
        this.documents = documents;
        this.responses = responses;
        this.json = json;
        this.memory = memory;
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
        String text = text(form, documents.read(type, id, type.documents()), day, locale);
        return published(form.type(), id + "." + form.suffix(), text, request);
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
        Map<String, Tables.Table> tables = Tables.of(copy(documents.read(type, id, type.documents())), day, locale);
        String text = CsvRenderer.render(tables.getOrDefault(name, new Tables.Table(List.of(), List.of())));
        return published(CSV, id + "-" + name + ".csv", text, request);
    }

    /** From here on only the text is needed; a client that reads slowly does not keep more. */
    private ResponseEntity<byte[]> published(MediaType type, String fileName, String text, HttpHeaders request) {
        memory.keep(HOLD, 0);
        memory.keep(WORK, BYTES_OF_A_LETTER * text.length());
        return responses.published(type, fileName, text, request);
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
