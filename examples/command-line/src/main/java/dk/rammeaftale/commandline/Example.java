package dk.rammeaftale.commandline;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints a complete valid document to start from. */
@Command(name = "example", mixinStandardHelpOptions = true)
final class Example implements Runnable {

    private static final RammeaftaleJson JSON =
            RammeaftaleJson.create(JsonOptions.defaults().withIndented(true));

    /** The available examples. */
    enum Kind {
        /** A framework agreement. */
        agreement("agreement"),
        /** A meeting. */
        meeting("meeting"),
        /** A committee's minutes. */
        minutes("committee-minutes"),
        /** A dossier with an agreement and a meeting. */
        dossier("dossier"),
        /** An amendment, taken from the sample dossier. */
        amendment("amended-agreement");

        private final String sample;

        Kind(String sample) {
            this.sample = sample;
        }
    }

    @ParentCommand
    private Rammeaftale tool;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "${bundle:label.kind}", descriptionKey = "kind")
    private Kind kind;

    @Option(names = "--region", paramLabel = "${bundle:label.name}")
    private @Nullable String region;

    @Override
    public void run() {
        if (region != null && kind != Kind.agreement) {
            throw new ParameterException(
                    spec.commandLine(), Labels.of(tool.language()).get("call.region"));
        }
        try {
            if (region != null) {
                JSON.write(
                        empty(Labels.of(tool.language()), Codes.region(Labels.of(tool.language()), region)),
                        tool.terminal().bytes());
            } else if (kind == Kind.amendment) {
                JSON.write(amendment(), tool.terminal().bytes());
            } else {
                try (InputStream sample = sample()) {
                    sample.transferTo(tool.terminal().bytes());
                }
            }
        } catch (IOException e) {
            throw new Unusable(Labels.of(tool.language()).get("unusable.output"));
        }
    }

    private InputStream sample() {
        return Objects.requireNonNull(
                Example.class.getResourceAsStream("/samples/" + kind.sample + ".json"), kind.name());
    }

    private Document amendment() throws IOException {
        try (InputStream sample = sample()) {
            return JSON.read(sample, Dossier.class).documents().stream()
                    .filter(Amendment.class::isInstance)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Creates an empty agreement for the next period, which has two years and begins in an odd year. */
    private static Document empty(Labels labels, Authority region) {
        int now = LocalDate.now(MeetingTime.COPENHAGEN).getYear();
        int first = now + 1 + now % 2;
        String years = first + "-" + (first + 1);
        boolean hasEnded = region.validity()
                .flatMap(When::latest)
                .filter(last -> last.getYear() < first)
                .isPresent();
        if (hasEnded) {
            throw new Unusable(labels.get("unusable.regionEnded")
                    .replace("{region}", region.nameOrKey())
                    .replace("{years}", years)
                    .replace(
                            "{next}",
                            region.successor().map(Authority::nameOrKey).orElse("")));
        }
        return FrameworkAgreement.builder()
                .id("rammeaftale-" + years)
                .title("Rammeaftale " + years + ", " + region.nameOrKey())
                .language("da")
                .period(first + "/" + (first + 1))
                .partiesOf(region)
                .addPart(Part.builder()
                        .id(Id.parse("udviklingsdel"))
                        .kind(Part.Kind.DEVELOPMENT)
                        .build())
                .addPart(Part.builder()
                        .id(Id.parse("styringsdel"))
                        .kind(Part.Kind.GOVERNANCE)
                        .build())
                .build();
    }
}
