package dk.rammeaftale.commandline;

import dk.rammeaftale.Document;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.publishing.CalendarFile;
import dk.rammeaftale.publishing.HtmlRenderer;
import dk.rammeaftale.publishing.MarkdownRenderer;
import dk.rammeaftale.publishing.TextRenderer;
import dk.rammeaftale.publishing.View;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Prints a document as a person wants to read it. */
@Command(
        name = "show",
        description = "Prints a document as a person wants to read it.",
        mixinStandardHelpOptions = true)
final class Show implements Callable<Integer> {

    @ParentCommand
    private Rammeaftale tool;

    @Option(
            names = "--lang",
            description = "The language around the document: da (the default) or en.",
            defaultValue = "da")
    private Language language;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day it is seen from, such as 2020-10-01; today by default: which deadlines are ahead,"
                    + " and which amendments in a dossier have taken effect.",
            converter = DayConverter.class)
    private @Nullable LocalDate day;

    @Option(
            names = "--format",
            description = "text (the default), html, markdown or ics, a calendar.",
            defaultValue = "text")
    private Format format;

    @Option(names = "--public", description = "Only what everybody may see.")
    private boolean everybody;

    @Parameters(paramLabel = "FILE", description = "A document, '-' for stdin.")
    private String file;

    @Override
    public Integer call() {
        Labels labels = Labels.of(language);
        LocalDate from = day == null ? LocalDate.now(MeetingTime.COPENHAGEN) : day;
        Document whole = Input.valid(tool.terminal(), file, labels);
        Supplier<Unusable> closed = () -> Input.unusable(labels, "closed", file);
        Supplier<View> view = () -> everybody
                ? View.ofPublicCopy(whole, from, language.locale()).orElseThrow(closed)
                : View.of(whole, from, language.locale());
        String shown = switch (format) {
            case text -> TextRenderer.render(view.get());
            case html -> HtmlRenderer.render(view.get());
            case markdown -> MarkdownRenderer.render(view.get());
            case ics ->
                CalendarFile.of(everybody ? whole.publicView().orElseThrow(closed) : whole, from, language.locale());
        };
        tool.terminal().out().print(shown);
        tool.terminal().out().flush();
        return 0;
    }

    /** A form in which a document is shown. Named as they are written on the command line. */
    enum Format {
        /** Text for a terminal. */
        text,
        /** A page for a browser. */
        html,
        /** CommonMark. */
        markdown,
        /** A calendar. */
        ics
    }

    /** Reads a day. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String day) {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + day + "' is no day: write 2020-10-01");
            }
        }
    }
}
