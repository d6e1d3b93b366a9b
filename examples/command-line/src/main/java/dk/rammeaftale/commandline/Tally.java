package dk.rammeaftale.commandline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is to be said of some documents, in their order. */
final class Tally {

    /** A line each problem. */
    final List<String> lines = new ArrayList<>();

    /** The codes of the problems. */
    final Set<String> codes = new LinkedHashSet<>();

    /** How many documents there were. */
    int documents;

    /** How many of the problems are errors. */
    int errors;

    /** How many are warnings. */
    int warnings;

    /** Adds to what was said so far, without the lines, which have been printed. */
    void count(Tally next) {
        codes.addAll(next.codes);
        documents += next.documents;
        errors += next.errors;
        warnings += next.warnings;
    }
}
