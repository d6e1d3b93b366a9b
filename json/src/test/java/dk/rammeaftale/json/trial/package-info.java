/** Documents written with the format page only: {@link dk.rammeaftale.json.trial.TrialTest} reads each. */
@NullMarked
package dk.rammeaftale.json.trial;

import org.jspecify.annotations.NullMarked;
