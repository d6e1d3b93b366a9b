/**
 * What belongs together: {@link dk.rammeaftale.dossier.Dossier} holds agreements, amendments and meetings. {@link
 * dk.rammeaftale.dossier.EffectiveAgreement} is what amendments have made of an agreement.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.dossier;

import dk.rammeaftale.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
