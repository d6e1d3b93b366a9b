package dk.rammeaftale.benchmarks;

import dk.rammeaftale.benchmarks.pojo.FrameworkAgreement;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Reads an agreement into plain objects, and nothing else: the process that {@code check} is compared with by {@code cold}. */
public final class PlainJackson {

    private PlainJackson() {}

    /**
     * Reads.
     *
     * @param args the file
     */
    public static void main(String[] args) throws Exception {
        FrameworkAgreement agreement =
                JsonMapper.shared().readValue(Files.readAllBytes(Path.of(args[0])), FrameworkAgreement.class);
        if (agreement.toString().isEmpty()) {
            throw new IllegalStateException("Nothing was read");
        }
    }
}
