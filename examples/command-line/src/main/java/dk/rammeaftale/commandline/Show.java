package dk.rammeaftale.commandline;

import dk.rammeaftale.Document;
import dk.rammeaftale.meeting.MeetingTime;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    @Option(names = "--public", description = "Only what everybody may see.")
    private boolean everybody;

    @Parameters(paramLabel = "FILE", description = "A document, '-' for stdin.")
    private String file;

    @Override
    public Integer call() {
        Page page = new Page();
        Labels labels = Labels.of(language);
        LocalDate on = day == null ? LocalDate.now(MeetingTime.COPENHAGEN) : day;
        Document whole = Input.valid(tool.terminal(), file, labels);
        Document document =
                everybody ? whole.publicView().orElseThrow(() -> Input.unusable(labels, "closed", file)) : whole;
        new DocumentView(page, labels, document, Optional.empty(), on).show();
        tool.terminal().out().print(page);
        tool.terminal().out().flush();
        return 0;
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
