package dk.rammeaftale.commandline;

import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.publishing.Plain;
import dk.rammeaftale.publishing.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes what everybody may see of documents, for a web server. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {

    @ParentCommand
    private Rammeaftale tool;

    @Option(
            names = "--on",
            completionCandidates = Show.DayExample.class,
            paramLabel = "DAY",
            converter = Show.DayConverter.class)
    private @Nullable LocalDate day;

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private Path to;

    @Parameters(paramLabel = "FILE|DIR", descriptionKey = "file")
    private String from;

    @Override
    public Integer call() {
        Labels labels = Labels.of(tool.language());
        boolean isFolder = !from.equals("-") && Files.isDirectory(Path.of(from));
        List<String> files = isFolder ? documents(labels, from) : List.of(from);
        List<Publication> publications = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (isFolder) {
            names.add("index");
        }
        for (String file : files) {
            Optional<Publication> publication = publication(labels, file);
            if (publication.isPresent()) {
                publications.add(publication.get());
                if (!names.add(publication.get().name().toLowerCase(Locale.ROOT))) {
                    throw Input.unusable(labels, "sameId", file);
                }
            } else if (isFolder) {
                tool.terminal().err().println("rammeaftale: " + Plain.ends(closed(labels, file)));
            }
        }
        if (publications.isEmpty()) {
            throw isFolder ? Input.unusable(labels, "noneOpen", from) : new Unusable(closed(labels, from));
        }
        try {
            write(publications, isFolder);
        } catch (IOException e) {
            throw new Unusable(
                    Input.unusable(labels, "unwritable", to.toString()).getMessage() + ": " + e.getMessage());
        }
        return 0;
    }

    private Optional<Publication> publication(Labels labels, String file) {
        LocalDate on = day == null ? LocalDate.now(MeetingTime.COPENHAGEN) : day;
        return Publication.of(
                Input.valid(tool.terminal(), file, labels), on, tool.language().locale());
    }

    private static String closed(Labels labels, String file) {
        return String.valueOf(Input.unusable(labels, "closed", file).getMessage());
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

    /** Writes all files and names each: nothing is written before all documents are read. */
    private void write(List<Publication> publications, boolean withIndex) throws IOException {
        Files.createDirectories(to);
        for (Publication publication : publications) {
            for (var file : publication.files().entrySet()) {
                write(file.getKey(), file.getValue());
            }
        }
        if (withIndex) {
            write(
                    Publication.INDEX,
                    Publication.index(publications, tool.language().locale()));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = to.resolve(name);
        Files.writeString(file, text);
        tool.terminal().out().println(Plain.ends(file.toString()));
    }
}
