package dk.rammeaftale.commandline;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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

    @Parameters(paramLabel = "FILE", description = "A document, '-' for stdin.")
    private String file;

    @Override
    public Integer call() {
        Page page = new Page();
        new DocumentView(page, Labels.of(language), Input.valid(tool.terminal(), file), Optional.empty()).show();
        tool.terminal().out().print(page);
        tool.terminal().out().flush();
        return 0;
    }
}
