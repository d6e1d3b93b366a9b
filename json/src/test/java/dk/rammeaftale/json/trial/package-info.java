/** Documents that were written using only the format page, read by {@link dk.rammeaftale.json.trial.TrialTest}. */
@NullMarked
package dk.rammeaftale.json.trial;

import org.jspecify.annotations.NullMarked;
