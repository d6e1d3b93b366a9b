package dk.rammeaftale.commandline;

import dk.rammeaftale.Change;
import dk.rammeaftale.Document;
import dk.rammeaftale.publishing.Plain;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the changes between two versions of a document, one per line, and their number. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {

    @ParentCommand
    private Rammeaftale tool;

    @Parameters(index = "0", paramLabel = "${bundle:label.old}", descriptionKey = "old")
    private String older;

    @Parameters(index = "1", paramLabel = "${bundle:label.new}", descriptionKey = "new")
    private String newer;

    @Override
    public Integer call() {
        Labels labels = Labels.of(tool.language());
        if (older.equals("-") && newer.equals("-")) {
            throw Input.unusable(labels, "twice", "-");
        }
        Document before = Input.read(tool.terminal(), older, labels);
        Document after = Input.read(tool.terminal(), newer, labels);
        List<Change> changes = after.changesSince(before);
        if (before.getClass() != after.getClass()) {
            throw new Unusable(line(changes.get(0), tool.language()));
        }
        for (Change change : changes) {
            tool.terminal().out().println(line(change, tool.language()));
        }
        tool.terminal().out().println(labels.counted(changes.size(), "change"));
        return changes.isEmpty() ? 0 : 1;
    }

    static String line(Change change, Language language) {
        return Plain.ends(change.message(language.locale()));
    }
}
