/**
 * What the councils agree: {@link dk.rammeaftale.agreement.FrameworkAgreement} with its parts and {@link
 * dk.rammeaftale.agreement.FocusArea focus areas}, and the {@link dk.rammeaftale.agreement.Amendment} that changes it.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.agreement;

import dk.rammeaftale.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
