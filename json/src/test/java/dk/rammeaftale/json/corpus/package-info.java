/** Documents of all released format versions, read by {@link dk.rammeaftale.json.corpus.FormatStandsStillTest}. */
@NullMarked
package dk.rammeaftale.json.corpus;

import org.jspecify.annotations.NullMarked;
