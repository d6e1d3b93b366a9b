package dk.rammeaftale.springservice;

import java.util.Arrays;
import java.util.Locale;

/**
 * The reason why a request is refused. Its {@link #word()} is the key of its title and detail in the messages. If several reasons
 * have the same status, the general one comes first.
 */
enum Reason {
    BAD_REQUEST(400),
    NOT_JSON(400),
    BAD_DAY(400),
    NOT_FOUND(404),
    UNKNOWN_DOCUMENT(404),
    NOT_PUBLIC(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_SLOW(408),
    ID_EXISTS(409),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_DOCUMENT(422),
    OTHER_ID(422),
    IF_MATCH_MISSING(428),
    INTERNAL_ERROR(500),
    BUSY(503),
    DATABASE_AWAY(503);

    private final int status;

    Reason(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the general reason of a status, for statuses that Spring sets. */
    static Reason of(int status) {
        return Arrays.stream(values())
                .filter(reason -> reason.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
    }
}
