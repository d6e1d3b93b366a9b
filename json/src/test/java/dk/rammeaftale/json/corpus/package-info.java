/** The documents of the formats that were released: {@link dk.rammeaftale.json.corpus.FormatStandsStillTest} reads each. */
@NullMarked
package dk.rammeaftale.json.corpus;

import org.jspecify.annotations.NullMarked;
