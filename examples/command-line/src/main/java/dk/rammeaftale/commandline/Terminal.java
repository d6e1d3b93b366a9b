package dk.rammeaftale.commandline;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where the tool reads and writes. Text is UTF-8, whatever the machine's locale.
 *
 * @param in what {@code -} means
 * @param bytes takes documents
 * @param out takes text
 * @param err takes what could not be done
 * @param watched whether somebody sits there and wants to see how far it has come
 */
record Terminal(InputStream in, PrintStream bytes, PrintWriter out, PrintWriter err, boolean watched) {

    InputStream open(String file, Labels labels) {
        if (file.equals("-")) {
            return new FilterInputStream(in) {
                @Override
                public void close() {
                    // is not ours
                }
            };
        }
        if (file.isEmpty()) {
            throw Input.unusable(labels, "noName", file);
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw Input.unusable(labels, "folder", file);
            }
            path.getFileSystem().provider().checkAccess(path, AccessMode.READ); // says why not better than what follows
            return new BufferedInputStream(new FileInputStream(path.toFile())); // of Files, it would fail on a pipe
        } catch (NoSuchFileException e) {
            throw Input.unusable(labels, "missing", file);
        } catch (AccessDeniedException e) {
            throw Input.unusable(labels, "denied", file);
        } catch (InvalidPathException | IOException e) {
            throw Input.unreadable(labels, file, e);
        }
    }

    /** Says how far it has come, on a line that the next call overwrites; an empty text takes it away. */
    void progress(String text) {
        if (watched) {
            err.print("\r\u001b[K" + text);
            err.flush();
        }
    }

    /** Says whether this process has a terminal; until JDK 22 there is a console only where there is one. */
    @SuppressWarnings("SystemConsoleNull") // it is null before JDK 22
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
