package dk.rammeaftale.springservice;

import dk.rammeaftale.validation.Problem;
import java.util.List;

/** Thrown to refuse a request for a reason, with the problems of an invalid document. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Problem> problems;
    private final transient Object[] arguments;

    Refusal(Reason reason, Object... arguments) {
        this(reason, List.of(), arguments);
    }

    Refusal(Reason reason, List<Problem> problems, Object... arguments) {
        super(reason.word(), null, false, false); // an ordinary response needs no stack trace
        this.reason = reason;
        this.problems = problems;
        this.arguments = arguments;
    }

    Reason reason() {
        return reason;
    }

    List<Problem> problems() {
        return problems;
    }

    Object[] arguments() {
        return arguments;
    }
}
