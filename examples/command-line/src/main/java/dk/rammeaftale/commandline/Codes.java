package dk.rammeaftale.commandline;

import dk.rammeaftale.people.Authority;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the regions and their municipalities with the codes that documents use. */
@Command(name = "codes", mixinStandardHelpOptions = true)
final class Codes implements Runnable {

    @ParentCommand
    private Rammeaftale tool;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.region}", descriptionKey = "region")
    private @Nullable String region;

    @Override
    public void run() {
        Labels labels = Labels.of(tool.language());
        List<Authority> regions = region == null ? Authority.regions() : List.of(region(labels, region));
        regions.forEach(one -> print(labels, one));
    }

    /** Returns the region with a name or code; throws {@link Unusable} if there is none. */
    static Authority region(Labels labels, String given) {
        return Authority.regions().stream()
                .filter(known -> known.key().equals(given))
                .findFirst()
                .or(() -> Authority.named(given).filter(Authority::isRegion))
                .orElseThrow(() -> new Unusable(labels.get("unusable.region")
                        .replace("{region}", given)
                        .replace(
                                "{regions}",
                                Authority.regions().stream()
                                        .map(Authority::nameOrKey)
                                        .collect(Collectors.joining(", ")))));
    }

    private void print(Labels labels, Authority region) {
        PrintWriter out = tool.terminal().out();
        String about = Stream.concat(
                        region
                                .validity()
                                .map(when -> when.inWords(tool.language().locale()))
                                .stream(),
                        region.successor().map(next -> labels.get("codes.then") + " " + next.nameOrKey()).stream())
                .collect(Collectors.joining(", "));
        out.println(line(region) + " (" + about + ")");
        region.municipalities(firstDay(region)).forEach(municipality -> out.println("  " + line(municipality)));
    }

    private static LocalDate firstDay(Authority region) {
        return region.validity().flatMap(when -> when.earliest()).orElseThrow();
    }

    private static String line(Authority authority) {
        return authority.key() + " " + authority.nameOrKey();
    }
}
