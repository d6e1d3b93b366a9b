import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Of any bytes, each line is what it is when it is read by itself, and lines without anything are passed over. */
public final class Lines {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    public static void fuzzerTestOneInput(byte[] bytes) {
        List<Object> together = JSON.lines(new ByteArrayInputStream(bytes), Document.class).map(Lines::told).toList();

        List<Object> single = new ArrayList<>();
        for (int from = 0, to; from < bytes.length; from = to + 1) {
            to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            byte[] line = Arrays.copyOfRange(bytes, from, to);
            if (!isBlank(line)) {
                single.add(told(JSON.tryRead(line, Document.class)));
            }
        }
        if (!together.equals(single)) {
            throw new AssertionError(together + " is not " + single);
        }
    }

    private static Object told(ReadResult<Document> result) {
        if (!result.isValid() && result.problems().isEmpty()) {
            throw new AssertionError("neither a document nor a problem");
        }
        return List.of(result.value(), result.problems().stream().map(Lines::told).toList());
    }

    /** A problem without its position, which counts the lines before. */
    private static String told(Problem problem) {
        return problem.code() + " " + problem.pointer() + " " + problem.english();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
