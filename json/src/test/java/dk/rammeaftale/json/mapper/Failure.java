package dk.rammeaftale.json.mapper;

import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import tools.jackson.core.JacksonException;

/** A failure as a user of the mapper sees it: a JacksonException with our exception as its cause. */
record Failure(JacksonException thrown, InvalidDocumentException cause) {

    static Failure of(Runnable reading) {
        try {
            reading.run();
        } catch (JacksonException e) {
            if (e.getCause() instanceof InvalidDocumentException cause) {
                return new Failure(e, cause);
            }
            throw e;
        }
        throw new AssertionError("Nothing was wrong");
    }

    List<Problem> problems() {
        return cause.problems();
    }

    List<String> codes() {
        return codes(problems());
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(p -> p.code() + " " + p.pointer()).toList();
    }
}
