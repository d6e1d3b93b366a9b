package dk.rammeaftale.commandline;

import dk.rammeaftale.Document;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.publishing.Plain;
import dk.rammeaftale.publishing.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the public copies of documents as files for a web server. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {

    @ParentCommand
    private Rammeaftale tool;

    @Option(
            names = "--on",
            completionCandidates = Show.DayExample.class,
            paramLabel = "${bundle:label.day}",
            converter = Show.DayConverter.class)
    private @Nullable LocalDate day;

    @Option(names = "--to", paramLabel = "${bundle:label.directory}", required = true)
    private Path to;

    @Parameters(paramLabel = "${bundle:label.fileOrDirectory}", descriptionKey = "file")
    private String from;

    @Override
    public Integer call() {
        Labels labels = Labels.of(tool.language());
        boolean isFolder = !from.equals("-") && Files.isDirectory(Path.of(from));
        List<String> files = isFolder ? documents(labels, from) : List.of(from);
        List<Document> open = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (isFolder) {
            names.add("index");
        }
        for (String file : files) {
            tool.terminal().progress(open.size() + closed.size() + 1 + "/" + files.size() + " " + Plain.ends(file));
            Document document = valid(labels, file, isFolder);
            if (!names.add(document.id().toString().toLowerCase(Locale.ROOT))) {
                throw Input.unusable(labels, "sameId", file);
            }
            refuseToOverwrite(labels, file);
            if (document.publicView().isPresent()) {
                open.add(document);
            } else {
                closed.add(document.id().toString());
                tool.terminal().progress("");
                tool.terminal().err().println("rammeaftale: " + Plain.ends(closed(labels, document, file)));
            }
        }
        tool.terminal().progress("");
        try {
            for (String name : closed) {
                remove(Publication.possibleFiles(name));
            }
            Set<String> written = write(open, isFolder);
            if (isFolder) {
                nameOthers(written);
            }
        } catch (IOException e) {
            throw new Unusable(
                    Input.unusable(labels, "unwritable", to.toString()).getMessage() + ": " + e.getMessage());
        }
        return open.isEmpty() ? 2 : closed.isEmpty() ? 0 : 1;
    }

    /** Reads a document; if one of a folder is not valid, nothing is written of the others either. */
    private Document valid(Labels labels, String file, boolean isFolder) {
        try {
            return Input.valid(tool.terminal(), file, labels);
        } catch (Unusable e) {
            throw isFolder ? new Unusable(e.getMessage() + ". " + labels.get("publish.nothing")) : e;
        }
    }

    /** Refuses to write into the folder of a document, because files are named after ids and could replace a document. */
    private void refuseToOverwrite(Labels labels, String file) {
        if (file.equals("-")) {
            return;
        }
        try {
            Path folder = Path.of(file).toAbsolutePath().getParent();
            if (folder != null && Files.exists(to) && Files.isSameFile(to, folder)) {
                throw Input.unusable(labels, "overwrites", file);
            }
        } catch (IOException e) {
            throw Input.unreadable(labels, file, e);
        }
    }

    /** Removes files of earlier publications that are no longer public, and prints their names. */
    private void remove(Collection<String> old) throws IOException {
        for (String name : old) {
            if (Files.deleteIfExists(to.resolve(name))) {
                tool.terminal()
                        .out()
                        .println(Labels.of(tool.language())
                                .get("publish.removed")
                                .replace("{file}", Plain.ends(to.resolve(name).toString())));
            }
        }
    }

    private static String closed(Labels labels, Document document, String file) {
        return String.valueOf(Input.closed(labels, document, file).getMessage());
    }

    private static List<String> documents(Labels labels, String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(Path::toString)
                    .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Input.unreadable(labels, folder, e);
        }
    }

    /**
     * Writes all files, prints their names and returns them. All documents must have been read before, so that an error leaves no
     * files. The texts of one document at a time are in memory.
     */
    private Set<String> write(List<Document> documents, boolean isFolder) throws IOException {
        LocalDate on = day == null ? LocalDate.now(MeetingTime.COPENHAGEN) : day;
        Locale locale = tool.language().locale();
        Set<String> written = new LinkedHashSet<>();
        if (documents.isEmpty()) {
            return written;
        }
        Files.createDirectories(to);
        List<Publication> index = new ArrayList<>();
        Stream<Publication> publications = isFolder
                ? Publication.together(documents, on, locale)
                : documents.stream().flatMap(document -> Publication.of(document, on, locale).stream());
        for (Publication publication : (Iterable<Publication>) publications::iterator) {
            Set<String> old = new LinkedHashSet<>(Publication.possibleFiles(publication.name()));
            old.removeAll(publication.files().keySet());
            remove(old);
            for (var file : publication.files().entrySet()) {
                write(file.getKey(), file.getValue());
            }
            written.addAll(publication.files().keySet());
            index.add(new Publication(publication.name(), publication.kind(), publication.title(), Map.of()));
        }
        if (isFolder) {
            write(Publication.INDEX, Publication.index(index, locale));
            written.add(Publication.INDEX);
        }
        return written;
    }

    /**
     * Names the files beside those of a folder's documents that an earlier run may have written. Nothing tells whether a document
     * was removed or the file is somebody else's, so it is left to people to delete it.
     */
    private void nameOthers(Set<String> written) throws IOException {
        if (!Files.isDirectory(to)) {
            return;
        }
        List<String> endings = Publication.possibleFiles("");
        String left = Labels.of(tool.language()).get("publish.left");
        try (Stream<Path> files = Files.list(to)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !written.contains(String.valueOf(file.getFileName())))
                    .map(Path::toString)
                    .filter(file -> endings.stream().anyMatch(file::endsWith))
                    .sorted()
                    .forEach(file -> tool.terminal().out().println(left.replace("{file}", Plain.ends(file))));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = to.resolve(name);
        Files.writeString(file, text);
        tool.terminal().out().println(Plain.ends(file.toString()));
    }
}
