package dk.rammeaftale.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a complete valid document to start from. */
@Command(
        name = "example",
        description = "Prints a complete valid document to start from.",
        mixinStandardHelpOptions = true)
final class Example implements Runnable {

    /** The documents that there are. */
    enum Kind {
        /** A framework agreement. */
        agreement("agreement"),
        /** A meeting. */
        meeting("meeting"),
        /** A committee's minutes. */
        minutes("committee-minutes"),
        /** A dossier with an agreement and a meeting. */
        dossier("dossier");

        private final String sample;

        Kind(String sample) {
            this.sample = sample;
        }
    }

    @ParentCommand
    private Rammeaftale tool;

    @Parameters(description = "agreement, meeting, minutes or dossier")
    private Kind kind;

    @Override
    public void run() {
        try (InputStream sample = Objects.requireNonNull(
                Example.class.getResourceAsStream("/samples/" + kind.sample + ".json"), kind.name())) {
            sample.transferTo(tool.terminal().bytes());
        } catch (IOException e) {
            throw new Unusable("The example can't be printed: " + e.getMessage());
        }
    }
}
