/**
 * How a rule of the model stands at its type. Not exported: {@link dk.rammeaftale.rule.Rule} is the one Jakarta constraint for
 * all of them, and {@link dk.rammeaftale.rule.Code} lists the kinds of fault that they find.
 */
@NullMarked
package dk.rammeaftale.rule;

import org.jspecify.annotations.NullMarked;
