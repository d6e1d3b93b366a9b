package dk.rammeaftale.benchmarks;

import dk.rammeaftale.benchmarks.pojo.FrameworkAgreement;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Only reads an agreement into plain objects; {@code cold} compares {@code check} with this process. */
public final class PlainJackson {

    private PlainJackson() {}

    /**
     * Reads the file.
     *
     * @param args the path of the file
     */
    public static void main(String[] args) throws Exception {
        FrameworkAgreement agreement =
                JsonMapper.shared().readValue(Files.readAllBytes(Path.of(args[0])), FrameworkAgreement.class);
        if (agreement.toString().isEmpty()) {
            throw new IllegalStateException("Nothing was read");
        }
    }
}
