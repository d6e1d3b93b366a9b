/**
 * Examples of every problem code. {@link dk.rammeaftale.json.rules.RuleExamplesTest} runs the files in {@code rules/}.
 */
@NullMarked
package dk.rammeaftale.json.rules;

import org.jspecify.annotations.NullMarked;
