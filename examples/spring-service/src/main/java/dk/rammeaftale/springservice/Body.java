package dk.rammeaftale.springservice;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The response bodies other than documents. */
sealed interface Body {

    /** The document is stored; its problems are warnings. */
    record Stored(List<Found> problems) implements Body {}

    /** The request is refused: a problem of RFC 9457, with the problems of the document if it is invalid. */
    record Refused(String type, String title, int status, String detail, String instance, List<Found> problems)
            implements Body {}

    /** The parties of an agreement without a recorded approval. */
    record OutstandingApprovals(Id agreement, List<Outstanding> parties) implements Body {

        record Outstanding(String authority, String name, Party.Standing standing) {}

        static OutstandingApprovals of(FrameworkAgreement agreement) {
            return new OutstandingApprovals(
                    agreement.id(),
                    agreement.notApproved().stream()
                            .map(party -> new Outstanding(
                                    party.authority().key(),
                                    party.name().orElseGet(party.authority()::nameOrKey),
                                    agreement.standing(party)))
                            .toList());
        }
    }

    /** A problem of a document, in the language of the request. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Found(
            String code,
            String severity,
            String pointer,
            Optional<Integer> line,
            Optional<Integer> column,
            String message) {

        static List<Found> of(List<Problem> problems, Locale locale) {
            return problems.stream()
                    .map(p -> new Found(
                            p.code(),
                            p.isError() ? "error" : "warning",
                            p.pointer(),
                            p.position().map(Problem.Position::line),
                            p.position().map(Problem.Position::column),
                            p.message(locale)))
                    .toList();
        }
    }
}
