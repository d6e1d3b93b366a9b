/**
 * The rule engine, and the rules that several types share; every other rule stands beside its type. Not exported:
 * {@link dk.rammeaftale.internal.rule.Engine} validates a value in one walk, {@link
 * dk.rammeaftale.internal.rule.Rule}, {@link dk.rammeaftale.internal.rule.AtLeastOneOf} and {@link
 * dk.rammeaftale.internal.rule.Text} are the Jakarta constraints, and {@link dk.rammeaftale.internal.rule.Code} lists
 * the codes of problems.
 */
@NullMarked
package dk.rammeaftale.internal.rule;

import org.jspecify.annotations.NullMarked;
