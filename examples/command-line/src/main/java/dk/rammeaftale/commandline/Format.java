package dk.rammeaftale.commandline;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a document in canonical form; refuses a document that would lose content. */
@Command(name = "format", mixinStandardHelpOptions = true)
final class Format implements Callable<Integer> {

    @ParentCommand
    private Rammeaftale tool;

    @Option(names = "--compact")
    private boolean compact;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private String file;

    @Override
    public Integer call() throws IOException {
        Document document = Input.read(tool.terminal(), file, Labels.of(tool.language()));
        OutputStream to = tool.terminal().bytes();
        RammeaftaleJson.create(JsonOptions.defaults().withIndented(!compact)).write(document, to);
        return 0;
    }
}
