package dk.rammeaftale.commandline;

/** Says in one line why the call or a file can't be used. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }
}
