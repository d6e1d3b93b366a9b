package dk.rammeaftale.commandline;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
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
 */
record Terminal(InputStream in, PrintStream bytes, PrintWriter out, PrintWriter err) {

    InputStream open(String file) {
        if (file.equals("-")) {
            return new FilterInputStream(in) {
                @Override
                public void close() {
                    // is not ours
                }
            };
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Unusable(file + " is a folder");
            }
            return new BufferedInputStream(Files.newInputStream(path));
        } catch (NoSuchFileException e) {
            throw new Unusable(file + " does not exist");
        } catch (AccessDeniedException e) {
            throw new Unusable(file + " can't be opened");
        } catch (InvalidPathException | IOException e) {
            throw new Unusable(file + " can't be read: " + e.getMessage());
        }
    }
}
