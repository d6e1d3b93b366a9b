package dk.rammeaftale.commandline;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of the format, or of one document type. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class Schema implements Runnable {

    /** The document types. */
    enum Kind {
        /** A framework agreement. */
        agreement(FrameworkAgreement.class),
        /** An amendment. */
        amendment(Amendment.class),
        /** A meeting. */
        meeting(Meeting.class),
        /** A dossier. */
        dossier(Dossier.class);

        private final Class<? extends Document> document;

        Kind(Class<? extends Document> document) {
            this.document = document;
        }
    }

    @ParentCommand
    private Rammeaftale tool;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.kind}", descriptionKey = "kind")
    private @Nullable Kind kind;

    @Option(names = "--written", descriptionKey = "written")
    private boolean written;

    @Override
    public void run() {
        Class<? extends Document> document = kind == null ? Document.class : kind.document;
        String schema = written ? RammeaftaleJson.writtenSchema(document) : RammeaftaleJson.schema(document);
        try {
            tool.terminal().bytes().write(schema.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Unusable(Labels.of(tool.language()).get("unusable.output"));
        }
    }
}
