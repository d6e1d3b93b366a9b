/**
 * Tests of the cost of growing documents: each list of the model, in every shape that might be expensive. Publishing compiles
 * {@link dk.rammeaftale.json.growth.Costs} and what it needs with its own tests.
 */
@NullMarked
package dk.rammeaftale.json.growth;

import org.jspecify.annotations.NullMarked;
