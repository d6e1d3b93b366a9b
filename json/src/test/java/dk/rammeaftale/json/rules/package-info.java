/** Every kind of fault by an example. {@link dk.rammeaftale.json.rules.RuleExamplesTest} runs the files in {@code rules/}. */
@NullMarked
package dk.rammeaftale.json.rules;

import org.jspecify.annotations.NullMarked;
