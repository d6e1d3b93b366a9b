package dk.rammeaftale.commandline;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.json.answer.DocumentAnswer;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.publishing.CalendarFile;
import dk.rammeaftale.publishing.CsvRenderer;
import dk.rammeaftale.publishing.HtmlRenderer;
import dk.rammeaftale.publishing.MarkdownRenderer;
import dk.rammeaftale.publishing.Plain;
import dk.rammeaftale.publishing.Tables;
import dk.rammeaftale.publishing.Tables.Table;
import dk.rammeaftale.publishing.TextRenderer;
import dk.rammeaftale.publishing.View;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints a document as a person wants to read it. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class Show implements Callable<Integer> {

    private static final RammeaftaleJson JSON =
            RammeaftaleJson.create(JsonOptions.defaults().withIndented(true));

    @ParentCommand
    private Rammeaftale tool;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--on",
            completionCandidates = DayExample.class,
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class)
    private @Nullable LocalDate day;

    @Option(names = "--format", paramLabel = "${bundle:label.format}", defaultValue = "text")
    private Format format;

    @Option(names = "--table", paramLabel = "${bundle:label.name}")
    private @Nullable String table;

    @Option(names = "--public")
    private boolean everybody;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private String file;

    @Override
    public Integer call() {
        Labels labels = Labels.of(tool.language());
        LocalDate from = day == null ? LocalDate.now(MeetingTime.COPENHAGEN) : day;
        Document whole = Input.valid(tool.terminal(), file, labels);
        Supplier<Unusable> closed = () -> Input.closed(labels, whole, file);
        Supplier<View> view = () -> everybody
                ? View.ofPublicCopy(whole, from, tool.language().locale()).orElseThrow(closed)
                : View.of(whole, from, tool.language().locale());
        Supplier<Document> document = () -> everybody ? whole.publicView().orElseThrow(closed) : whole;
        if ((format == Format.csv) != (table != null)) {
            throw new ParameterException(spec.commandLine(), labels.get("call.table"));
        }
        String shown = switch (format) {
            case text -> TextRenderer.render(view.get());
            case html -> HtmlRenderer.render(view.get());
            case markdown -> MarkdownRenderer.render(view.get());
            case json -> json(Answers.of(document.get(), from));
            case csv -> {
                Table rows =
                        table(Tables.of(document.get(), from, tool.language().locale()));
                if (rows.rows().isEmpty()) {
                    sayEmpty(labels, "empty." + table);
                }
                yield CsvRenderer.render(rows);
            }
            case ics -> CalendarFile.of(document.get(), from, tool.language().locale());
        };
        tool.terminal().out().print(shown);
        tool.terminal().out().flush();
        if (format == Format.ics && !shown.contains("BEGIN:VEVENT")) {
            sayEmpty(labels, "empty.ics");
        }
        return 0;
    }

    private void sayEmpty(Labels labels, String key) {
        tool.terminal().err().println("rammeaftale: " + labels.get(key).replace("{file}", Plain.ends(file)));
    }

    /** What would turn or hide what a terminal shows is escaped, which says the same in JSON. */
    private static String json(DocumentAnswer answer) {
        return JSON.writeText(answer).lines().map(Plain::escaped).collect(Collectors.joining("\n", "", "\n"));
    }

    private Table table(Map<String, Table> tables) {
        return Optional.ofNullable(tables.get(String.valueOf(table)))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        Labels.of(tool.language())
                                .get("call.tables")
                                .replace("{names}", String.join(", ", Tables.NAMES))));
    }

    /** A form in which a document is shown. Named as they are written on the command line. */
    enum Format {
        /** Text for a terminal. */
        text,
        /** A page for a browser. */
        html,
        /** CommonMark. */
        markdown,
        /** The answers of {@code FORMAT.md}. */
        json,
        /** One table. */
        csv,
        /** A calendar. */
        ics
    }

    /** How a day is written. */
    static final class DayExample extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        DayExample() {
            super(List.of("2020-10-01"));
        }
    }

    /** Reads a day. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String day) {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
