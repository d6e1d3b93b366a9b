/**
 * The engine that asks the rules, and the rules that several types share; any other stands beside its type. Not exported: {@link dk.rammeaftale.internal.rule.Engine} walks through a
 * value once, {@link dk.rammeaftale.internal.rule.Rule}, {@link dk.rammeaftale.internal.rule.AtLeastOneOf} and {@link
 * dk.rammeaftale.internal.rule.Text} are the Jakarta constraints, and {@link dk.rammeaftale.internal.rule.Code} lists the kinds of
 * fault.
 */
@NullMarked
package dk.rammeaftale.internal.rule;

import org.jspecify.annotations.NullMarked;
