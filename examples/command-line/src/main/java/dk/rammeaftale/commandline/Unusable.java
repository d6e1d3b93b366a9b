package dk.rammeaftale.commandline;

/** Thrown if the call or a file cannot be used; the message is one line that says why. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }
}
