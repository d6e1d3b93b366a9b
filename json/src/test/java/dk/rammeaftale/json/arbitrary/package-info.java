/**
 * Random values of every type of the model, for property tests. {@link dk.rammeaftale.json.arbitrary.ModelArbitraries}
 * provides them to jqwik; they are published as the test-jar of this module.
 */
@NullMarked
package dk.rammeaftale.json.arbitrary;

import org.jspecify.annotations.NullMarked;
