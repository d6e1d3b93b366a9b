package dk.rammeaftale.commandline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the tool in this JVM.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it printed as errors
 */
record Run(int status, String out, String err) {

    /** Runs the tool with an input and arguments. */
    static Run of(String in, String... args) {
        return of(in, false, args);
    }

    /** Runs the tool as on a terminal, where somebody watches its progress. */
    static Run watched(String in, String... args) {
        return of(in, true, args);
    }

    private static Run of(String in, boolean watched, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Rammeaftale.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                watched,
                args);
        return new Run(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
