package dk.rammeaftale.commandline;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Reads the one document of a command. */
final class Input {

    private Input() {}

    /** Gives the document if it has no error. */
    static Document valid(Terminal terminal, String file, Labels labels) {
        return read(terminal, file, labels, true);
    }

    /** Gives all that the document says, also of one that breaks a rule. */
    static Document read(Terminal terminal, String file, Labels labels) {
        return read(terminal, file, labels, false);
    }

    private static Document read(Terminal terminal, String file, Labels labels, boolean valid) {
        try (InputStream in = terminal.open(file, labels)) {
            ReadResult<Document> result = RammeaftaleJson.create().tryRead(in, Document.class);
            return result.value()
                    .filter(value -> !valid || result.isValid())
                    .orElseThrow(
                            () -> unusable(labels, holdsSeveral(terminal, file, labels) ? "several" : "errors", file));
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(labels, file, e);
        }
    }

    /** Says why a file can't be used, in the language of the call. */
    static Unusable unusable(Labels labels, String why, String file) {
        return new Unusable(labels.get("unusable." + why).replace("{file}", file));
    }

    /** Says why a document is not shown to everybody: it says that it is closed, or says nothing. */
    static Unusable closed(Labels labels, Document document, String file) {
        return unusable(labels, document.access().isPresent() ? "closed" : "notStatedOpen", file);
    }

    /** Says that a file can't be read to its end, and what the machine says of it. */
    static Unusable unreadable(Labels labels, String file, Exception e) {
        return new Unusable(unusable(labels, "unreadable", file).getMessage() + ": " + e.getMessage());
    }

    /** Says whether a file holds documents, a line each. */
    static boolean isLines(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".ndjson");
    }

    private static boolean holdsSeveral(Terminal terminal, String file, Labels labels) {
        if (!isLines(file)) {
            return false;
        }
        try (InputStream in = terminal.open(file, labels)) {
            return RammeaftaleJson.create()
                    .lines(in, Document.class)
                    .skip(1)
                    .findFirst()
                    .isPresent();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(labels, file, e);
        }
    }
}
