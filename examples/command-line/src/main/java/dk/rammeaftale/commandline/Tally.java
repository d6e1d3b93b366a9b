package dk.rammeaftale.commandline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The result of checking some documents, in their order. */
final class Tally {

    /** One line per problem. */
    final List<String> lines = new ArrayList<>();

    /** The codes of the problems. */
    final Set<String> codes = new LinkedHashSet<>();

    /** The number of documents. */
    int documents;

    /** The number of errors. */
    int errors;

    /** The number of warnings. */
    int warnings;

    /** Whether one of the documents is, holds or may be a framework agreement. */
    boolean mayHaveAgreement;

    /** Adds the codes and totals of another tally, but not its lines, which are printed already. */
    void count(Tally next) {
        codes.addAll(next.codes);
        documents += next.documents;
        errors += next.errors;
        warnings += next.warnings;
        mayHaveAgreement |= next.mayHaveAgreement;
    }
}
