package dk.rammeaftale.commandline;

import dk.rammeaftale.document.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the one document of a command. */
final class Input {

    private Input() {}

    /** Gives the document if it has no error. */
    static Document valid(Terminal terminal, String file) {
        return read(terminal, file, true);
    }

    /** Gives all that the document says, also of one that breaks a rule. */
    static Document read(Terminal terminal, String file) {
        return read(terminal, file, false);
    }

    private static Document read(Terminal terminal, String file, boolean valid) {
        try (InputStream in = terminal.open(file)) {
            ReadResult<Document> result = RammeaftaleJson.create().tryRead(in, Document.class);
            return result.value()
                    .filter(value -> !valid || result.isValid())
                    .orElseThrow(() -> new Unusable(file + " has errors: see `rammeaftale check " + file + "`"));
        } catch (IOException | UncheckedIOException e) {
            throw new Unusable(file + " can't be read: " + e.getMessage());
        }
    }
}
