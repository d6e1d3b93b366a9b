/**
 * Tests of the cost of reading and validating growing documents: each list of the model, in every shape that might be
 * expensive.
 */
@NullMarked
package dk.rammeaftale.json.growth;

import org.jspecify.annotations.NullMarked;
