package dk.rammeaftale.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import java.util.List;

/** Beginnings of small documents, and problems formatted as one line each. */
final class Lines {

    static final RammeaftaleJson JSON = RammeaftaleJson.create();

    /** The beginning of a meeting, 85 characters; the object is still open. */
    static final String MEETING =
            "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"dialogmoede\",\"title\":\"Møde om 🏠 i Sorø\"";

    /** The beginning of an agreement; the object is still open. */
    static final String AGREEMENT = "{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"aftale\","
            + "\"title\":\"Rammeaftale\",\"period\":\"2021/2022\"";

    /** The beginning of a dossier with documents; its object and list are still open. */
    static final String DOSSIER =
            "{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"sag\",\"title\":\"Sag\",\"documents\":[";

    private Lines() {}

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** Returns line, column, code and pointer of each problem. */
    static List<String> of(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.position().map(at -> at.line() + ":" + at.column()).orElse("nowhere") + " " + p.code() + " "
                        + p.pointer())
                .toList();
    }

    static List<String> of(ReadResult<?> result) {
        return of(result.problems());
    }

    static List<String> of(String json, Class<?> type) {
        return of(JSON.tryRead(bytes(json), type));
    }

    /** Returns code and pointer of each problem. */
    static List<String> codes(ReadResult<?> result) {
        return result.problems().stream().map(p -> p.code() + " " + p.pointer()).toList();
    }

    static List<String> codes(String json, Class<?> type) {
        return codes(JSON.tryRead(bytes(json), type));
    }
}
