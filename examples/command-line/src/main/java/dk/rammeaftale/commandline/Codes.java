package dk.rammeaftale.commandline;

import dk.rammeaftale.people.Authority;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the regions and their municipalities with the codes that documents use, or one municipality. */
@Command(name = "codes", mixinStandardHelpOptions = true)
final class Codes implements Runnable {

    @ParentCommand
    private Rammeaftale tool;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.authority}", descriptionKey = "authority")
    private @Nullable String given;

    @Override
    public void run() {
        Labels labels = Labels.of(tool.language());
        String name = given;
        if (name == null) {
            Authority.regions().forEach(region -> print(labels, region));
            return;
        }
        Authority authority = find(name).orElseThrow(() -> unknown(labels, "unusable.authority", name));
        if (authority.isRegion()) {
            print(labels, authority);
        } else {
            tool.terminal().out().println(line(authority) + " (" + regions(labels, authority) + ")");
        }
    }

    /** Returns the region with a name or code; throws {@link Unusable} if there is none. */
    static Authority region(Labels labels, String given) {
        return find(given).filter(Authority::isRegion).orElseThrow(() -> unknown(labels, "unusable.region", given));
    }

    private static Optional<Authority> find(String given) {
        return Authority.regions().stream()
                .flatMap(region -> Stream.concat(Stream.of(region), region.municipalities(firstDay(region)).stream()))
                .filter(known -> known.key().equals(given))
                .findFirst()
                .or(() -> Authority.named(given));
    }

    /** Returns an exception that names the region that may be meant, and all of them. */
    private static Unusable unknown(Labels labels, String why, String given) {
        String meant = Authority.nearest(given)
                .map(nearest -> labels.get("call.meant").replace("{words}", nearest.nameOrKey()))
                .orElse(".");
        return new Unusable(labels.get(why).replace("{region}", given)
                + meant
                + " "
                + labels.get("codes.regions")
                        .replace(
                                "{regions}",
                                Authority.regions().stream()
                                        .map(Authority::nameOrKey)
                                        .collect(Collectors.joining(", "))));
    }

    /** Names the region that a municipality belongs to, and the one that takes over from it. */
    private static String regions(Labels labels, Authority municipality) {
        return municipality.region(firstDay(municipality)).stream()
                .flatMap(region -> Stream.concat(Stream.of(region.nameOrKey()), then(labels, region)))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> then(Labels labels, Authority region) {
        return region.successor().map(next -> labels.get("codes.then") + " " + next.nameOrKey()).stream();
    }

    private void print(Labels labels, Authority region) {
        PrintWriter out = tool.terminal().out();
        String about = Stream.concat(
                        region
                                .validity()
                                .map(when -> when.inWords(tool.language().locale()))
                                .stream(),
                        then(labels, region))
                .collect(Collectors.joining(", "));
        out.println(line(region) + " (" + about + ")");
        region.municipalities(firstDay(region)).forEach(municipality -> out.println("  " + line(municipality)));
    }

    private static LocalDate firstDay(Authority authority) {
        return authority.validity().flatMap(when -> when.earliest()).orElseThrow();
    }

    private static String line(Authority authority) {
        return authority.key() + " " + authority.nameOrKey();
    }
}
