package dk.rammeaftale.commandline;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Reads the document of a command that takes a single one. */
final class Input {

    private Input() {}

    /** Returns the document; throws {@link Unusable} if it has an error. */
    static Document valid(Terminal terminal, String file, Labels labels) {
        return read(terminal, file, labels, true);
    }

    /** Returns the document even if it breaks a rule; throws {@link Unusable} if some of its content would be lost. */
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

    /** Returns an exception that says why a file cannot be used, in the language of the call. */
    static Unusable unusable(Labels labels, String why, String file) {
        return new Unusable(labels.get("unusable." + why).replace("{file}", file));
    }

    /** Returns an exception that says why a document is not public: it is closed, or does not state its access. */
    static Unusable closed(Labels labels, Document document, String file) {
        return unusable(labels, document.access().isPresent() ? "closed" : "notStatedOpen", file);
    }

    /** Returns an exception that says that a file cannot be read to its end, with the message of the system. */
    static Unusable unreadable(Labels labels, String file, Exception e) {
        return new Unusable(unusable(labels, "unreadable", file).getMessage() + ": " + e.getMessage());
    }

    /** Returns whether a file has one document per line, according to its name. */
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
