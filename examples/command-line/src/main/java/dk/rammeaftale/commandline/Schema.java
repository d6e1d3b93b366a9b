package dk.rammeaftale.commandline;

import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of the format. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class Schema implements Runnable {

    @ParentCommand
    private Rammeaftale tool;

    @Override
    public void run() {
        try {
            tool.terminal().bytes().write(RammeaftaleJson.schema().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Unusable(Labels.of(tool.language()).get("unusable.output"));
        }
    }
}
