import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.util.function.Function;

/** A time, an id and an authority are refused with a sentence, or are written as they were parsed. */
public final class Words {

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        parse(text, When::parse);
        parse(text, Id::parse);
        parse(text, Authority::parse);
    }

    private static <T> void parse(String text, Function<String, T> parser) {
        T parsed;
        try {
            parsed = parser.apply(text);
        } catch (IllegalArgumentException refused) {
            if (refused.getMessage() == null || refused.getMessage().isBlank()) {
                throw new AssertionError("refused without a sentence", refused);
            }
            return;
        }
        if (!parser.apply(parsed.toString()).equals(parsed)) {
            throw new AssertionError(text + " is not the same after writing and parsing");
        }
    }
}
