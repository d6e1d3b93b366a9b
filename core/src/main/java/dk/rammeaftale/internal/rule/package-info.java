/**
 * How a rule of the model stands on its type. Not exported: {@link dk.rammeaftale.internal.rule.Rule} is the one Jakarta
 * constraint for all of them, and {@link dk.rammeaftale.internal.rule.Code} lists the kinds of fault that they find.
 */
@NullMarked
package dk.rammeaftale.internal.rule;

import org.jspecify.annotations.NullMarked;
