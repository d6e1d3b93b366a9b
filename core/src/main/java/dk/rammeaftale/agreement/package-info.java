/**
 * The parts of agreements: {@link dk.rammeaftale.agreement.Part} with its {@link dk.rammeaftale.agreement.FocusArea focus areas},
 * and {@link dk.rammeaftale.agreement.Party} with the decisions of its bodies.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.agreement;

import dk.rammeaftale.internal.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
