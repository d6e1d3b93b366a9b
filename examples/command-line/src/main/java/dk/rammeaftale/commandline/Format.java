package dk.rammeaftale.commandline;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a document in its canonical form; one of which something would be lost is refused. */
@Command(
        name = "format",
        description = "Prints the same document in canonical form; nothing is lost.",
        mixinStandardHelpOptions = true)
final class Format implements Callable<Integer> {

    @ParentCommand
    private Rammeaftale tool;

    @Option(names = "--compact", description = "On one line, the canonical form to the byte.")
    private boolean compact;

    @Option(names = "--lang", description = "The language of messages: da (the default) or en.", defaultValue = "da")
    private Language language;

    @Parameters(paramLabel = "FILE", description = "A document, '-' for stdin.")
    private String file;

    @Override
    public Integer call() throws IOException {
        Document document = Input.read(tool.terminal(), file, Labels.of(language));
        OutputStream to = tool.terminal().bytes();
        if (compact) {
            RammeaftaleJson.create().writeLines(Stream.of(document), to);
        } else {
            RammeaftaleJson.create(JsonOptions.defaults().withIndented(true)).write(document, to);
        }
        return 0;
    }
}
