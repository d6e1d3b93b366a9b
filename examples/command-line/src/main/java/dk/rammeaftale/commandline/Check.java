package dk.rammeaftale.commandline;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.commandline.Pieces.Piece;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.publishing.Plain;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

/** Prints every problem of the documents, one per line, and the totals. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

    /** The output formats. */
    enum Output {
        /** A line of text per problem, for people. */
        text,
        /** A JSON object per line, for programs. */
        json
    }

    private static final int MAX_PROBLEMS = 1000;

    /** The number of documents between two progress messages. */
    private static final int STEP = 1000;

    @ParentCommand
    private Rammeaftale tool;

    @Option(names = "--format", paramLabel = "${bundle:label.format}", defaultValue = "text")
    private Output format = Output.text;

    @Option(
            names = "--rules",
            paramLabel = "${bundle:label.set}",
            completionCandidates = RuleSetWords.class,
            converter = RuleSetConverter.class)
    private List<RuleSet> rules = List.of();

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private List<String> files;

    private final Tally all = new Tally();

    /** Used by picocli, which sets the fields. */
    Check() {}

    /** Creates a command without options. */
    Check(Rammeaftale tool, List<String> files) {
        this.tool = tool;
        this.files = files;
    }

    @Override
    public Integer call() {
        JsonOptions options =
                JsonOptions.defaults().withMaxProblems(MAX_PROBLEMS).withRules(rules);
        RammeaftaleJson json = RammeaftaleJson.create(options);
        Labels labels = Labels.of(tool.language());
        int unusable = 0;
        for (String file : files) {
            try (InputStream in = tool.terminal().open(file, labels)) {
                if (Input.isLines(file)) {
                    Pieces pieces = new Pieces(in, options.maxBytes());
                    new Workers<>(pieces, piece -> tally(json, file, piece)).forEach(this::print);
                } else {
                    Tally tally = new Tally();
                    add(tally, file, json.tryRead(in, Document.class), 1);
                    print(tally);
                }
            } catch (Unusable e) {
                say(e);
                unusable++;
            } catch (IOException | UncheckedIOException e) {
                say(Input.unreadable(labels, file, e));
                unusable++;
            }
        }
        tool.terminal().progress("");
        if (format == Output.text) {
            all.codes.forEach(code ->
                    labels.why(code).ifPresent(why -> tool.terminal().out().println(code + ": " + why)));
            if (!rules.isEmpty() && all.documents > 0 && !all.mayHaveAgreement) {
                tool.terminal().out().println(labels.get("rules.unused"));
            }
            tool.terminal().out().println(labels.counts(all.documents, all.errors, all.warnings, unusable));
        }
        return unusable > 0 ? 2 : all.errors > 0 ? 1 : 0;
    }

    private void say(Unusable why) {
        tool.terminal().out().flush();
        tool.terminal().err().println("rammeaftale: " + Plain.ends(String.valueOf(why.getMessage())));
    }

    private Tally tally(RammeaftaleJson json, String file, Piece piece) {
        Tally tally = new Tally();
        piece.forEach((line, number) -> add(tally, file, json.tryRead(line, Document.class), number));
        return tally;
    }

    private void add(Tally tally, String file, ReadResult<Document> result, int firstLine) {
        tally.documents++;
        tally.mayHaveAgreement |= result.value().map(Check::hasAgreement).orElse(true);
        for (Problem found : result.problems()) {
            Problem problem = found.position()
                    .map(p -> found.at(p.line() + firstLine - 1, p.column()))
                    .orElse(found);
            tally.codes.add(problem.code());
            tally.errors += problem.isError() ? 1 : 0;
            tally.warnings += problem.isError() ? 0 : 1;
            tally.lines.add(format == Output.json ? object(file, problem) : line(file, problem, tool.language()));
        }
    }

    private static boolean hasAgreement(Document document) {
        return document instanceof FrameworkAgreement
                || (document instanceof Dossier dossier
                        && dossier.documents().stream().anyMatch(Check::hasAgreement));
    }

    private void print(Tally tally) {
        int steps = all.documents / STEP;
        all.count(tally);
        if (all.documents / STEP > steps) {
            tool.terminal().progress(Labels.of(tool.language()).counts(all.documents, all.errors, all.warnings, 0));
        }
        if (!tally.lines.isEmpty()) {
            tool.terminal().progress("");
        }
        tally.lines.forEach(tool.terminal().out()::println);
        if (!tally.lines.isEmpty() && tool.terminal().out().checkError()) {
            throw new Unusable(Labels.of(tool.language()).get("unusable.output")); // such as in `check … | head`
        }
    }

    static String line(String file, Problem problem, Language language) {
        String at = problem.position().map(p -> p.line() + ":" + p.column()).orElse("0:0");
        String warning = problem.isError() ? "" : "warning: ";
        return Plain.ends(file) + ":" + at + ": " + problem.code() + " " + Plain.ends(problem.pointer()) + " " + warning
                + Plain.ends(problem.message(language.locale()));
    }

    private String object(String file, Problem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("line", problem.position().map(Problem.Position::line).orElse(0));
        object.put("column", problem.position().map(Problem.Position::column).orElse(0));
        object.put("code", problem.code());
        object.put("severity", problem.isError() ? "error" : "warning");
        object.put("pointer", problem.pointer());
        object.put("message", problem.message(tool.language().locale()));
        return Plain.escaped(JsonMapper.shared().writeValueAsString(object));
    }

    /** The words of the rule sets. */
    static final class RuleSetWords extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        RuleSetWords() {
            super(Stream.of(RuleSet.values())
                    .map(set -> set.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList());
        }
    }

    /** Reads the word of a rule set. */
    static final class RuleSetConverter implements ITypeConverter<RuleSet> {
        @Override
        public RuleSet convert(String word) {
            try {
                return RuleSet.parse(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
