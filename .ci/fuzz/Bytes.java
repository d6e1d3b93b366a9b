import dk.rammeaftale.Document;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.json.RammeaftaleJson;
import java.util.Arrays;

/** Any bytes are a document or problems; a document that is read is written, and read back as the same. */
public final class Bytes {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    public static void fuzzerTestOneInput(byte[] bytes) {
        ReadResult<Document> result = JSON.tryRead(bytes, Document.class);
        if (!result.isValid() && result.problems().isEmpty()) {
            throw new AssertionError("neither a document nor a problem");
        }
        result.problems().forEach(problem -> {
            if (problem.danish().indexOf('\n') >= 0 || problem.english().indexOf('\n') >= 0) {
                throw new AssertionError("two lines: " + problem);
            }
        });
        if (result.isValid()) {
            Document document = result.orElseThrow();
            byte[] written = JSON.write(document);
            Document again = JSON.read(written, Document.class);
            if (!again.equals(document) || !Arrays.equals(JSON.write(again), written)) {
                throw new AssertionError("not the same after writing and reading");
            }
            document.withoutPersonalData();
            document.publicView();
        }
    }
}
