/**
 * What belongs together: {@link dk.rammeaftale.dossier.Dossier} holds agreements, amendments and meetings.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.dossier;

import dk.rammeaftale.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
