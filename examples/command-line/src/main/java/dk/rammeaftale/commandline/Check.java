package dk.rammeaftale.commandline;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

/** Prints every problem of documents, one a line, and how many there are. */
@Command(
        name = "check",
        description = "Prints every problem of documents, one a line, and how many there are.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

    /** The forms of output. */
    enum Output {
        /** A line for people. */
        text,
        /** An object a line, for programs. */
        json
    }

    private static final int MOST_PROBLEMS = 1000;

    /** After so many documents it is said how far it has come. */
    private static final int STEP = 1000;

    @ParentCommand
    private Rammeaftale tool;

    @Option(names = "--lang", description = "The language of the texts: da (the default) or en.", defaultValue = "da")
    private Language language;

    @Option(names = "--format", description = "text (the default) or json, an object a line.", defaultValue = "text")
    private Output format;

    @Option(
            names = "--rules",
            paramLabel = "SET",
            description = "Statutory rules to check besides: adopted-2012, adopted-2016, adopted-2019 or adopted-2021,"
                    + " by the first year of the agreements they are for.",
            converter = RuleSetConverter.class)
    private List<RuleSet> rules = List.of();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A document, '-' for stdin; .ndjson holds one a line.")
    private List<String> files;

    private final JsonMapper mapper = JsonMapper.shared();
    private final Set<String> codes = new LinkedHashSet<>();
    private int documents;
    private int errors;
    private int warnings;

    @Override
    public Integer call() {
        RammeaftaleJson json = RammeaftaleJson.create(
                JsonOptions.defaults().withMaxProblems(MOST_PROBLEMS).withRules(rules));
        Labels labels = Labels.of(language);
        int unusable = 0;
        for (String file : files) {
            try (InputStream in = tool.terminal().open(file, labels)) {
                results(json, file, in).forEach(result -> print(file, result));
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
            codes.forEach(code ->
                    labels.why(code).ifPresent(why -> tool.terminal().out().println(code + ": " + why)));
            tool.terminal().out().println(labels.counts(documents, errors, warnings));
        }
        return unusable > 0 ? 2 : errors > 0 ? 1 : 0;
    }

    private void say(Unusable why) {
        tool.terminal().out().flush();
        tool.terminal().err().println("rammeaftale: " + Plain.ends(String.valueOf(why.getMessage())));
    }

    private static Stream<ReadResult<Document>> results(RammeaftaleJson json, String file, InputStream in) {
        return Input.isLines(file) ? json.lines(in, Document.class) : Stream.of(json.tryRead(in, Document.class));
    }

    private void print(String file, ReadResult<Document> result) {
        documents++;
        if (documents % STEP == 0) {
            tool.terminal().progress(Labels.of(language).counts(documents, errors, warnings));
        }
        if (!result.problems().isEmpty()) {
            tool.terminal().progress("");
        }
        errors += result.errors().size();
        warnings += result.warnings().size();
        for (Problem problem : result.problems()) {
            codes.add(problem.code());
            tool.terminal()
                    .out()
                    .println(format == Output.json ? object(file, problem) : line(file, problem, language));
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
        object.put("message", problem.message(language.locale()));
        return Plain.escaped(mapper.writeValueAsString(object));
    }

    /** Reads the word of a rule set. */
    static final class RuleSetConverter implements ITypeConverter<RuleSet> {
        @Override
        public RuleSet convert(String word) {
            try {
                return RuleSet.parse(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
