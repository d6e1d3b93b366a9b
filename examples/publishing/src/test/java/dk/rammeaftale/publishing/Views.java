package dk.rammeaftale.publishing;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** Small documents for tests, and how they are shown. */
final class Views {

    static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    static final Locale DANISH = Locale.forLanguageTag("da");

    private Views() {}

    static String agreement(String more) {
        return "{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"title\":\"A\",\"period\":\"2027/2028\","
                + more + "}";
    }

    static String meeting(String more) {
        return "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"M\"," + more + "}";
    }

    static String decided(String decision) {
        return meeting("\"agenda\":[{\"title\":\"Budget\",\"decisions\":[{" + decision + "}]}]");
    }

    static Document read(String json) {
        return RammeaftaleJson.create().read(json, Document.class);
    }

    static String shown(String json) {
        return TextRenderer.render(View.of(read(json), DAY, DANISH));
    }

    static Stream<View.Section> sections(View view) {
        return view.blocks().stream().filter(View.Section.class::isInstance).map(View.Section.class::cast);
    }
}
