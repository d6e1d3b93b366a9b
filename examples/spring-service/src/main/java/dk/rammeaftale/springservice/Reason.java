package dk.rammeaftale.springservice;

import java.util.Arrays;
import java.util.Locale;

/**
 * Why a request is refused; title and detail stand in the messages under the {@link #word()}. Of two with one status, the
 * general one stands first.
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

    /** Returns the reason that a bare status, such as one of Spring's own, stands for: the first. */
    static Reason of(int status) {
        return Arrays.stream(values())
                .filter(reason -> reason.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
    }
}
