package dk.rammeaftale.commandline;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whatever the tool is called with, it ends with 0, 1 or 2, and without a stack trace. It never publishes: that writes files. */
public final class Arguments {

    private static final String[] KNOWN = {
        "check", "show", "diff", "format", "schema", "codes", "example", "meeting", "agreement", "-", "--lang", "da", "en",
        "--format", "json", "csv", "ics", "html", "--table", "parties", "--on", "2026-01-01", "--public", "--rules", "adopted-2021",
        "--compact", "--written", "--region", "Sjælland", "--help", "-h", "--version", "--"
    };

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        List<String> call = new ArrayList<>();
        for (int words = data.consumeInt(0, 6); words > 0; words--) {
            call.add(data.consumeBoolean() ? data.pickValue(KNOWN) : data.consumeString(12));
        }
        if (call.stream().anyMatch(word -> word.startsWith("p") && !word.equals("parties") || word.startsWith("/") || word.indexOf('.') >= 0)) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Rammeaftale.run(
                new ByteArrayInputStream(data.consumeRemainingAsBytes()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                call.toArray(String[]::new));
        String said = err.toString(StandardCharsets.UTF_8);
        if (status < 0 || status > 2 || said.contains("\tat ") || said.contains("Exception")) {
            throw new AssertionError(call + " ended with " + status + " and said " + said);
        }
    }
}
