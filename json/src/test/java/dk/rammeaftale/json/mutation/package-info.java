/**
 * Tests of reading mutated documents: {@link dk.rammeaftale.json.mutation.MutationTest} inserts one fault into each,
 * {@link dk.rammeaftale.json.mutation.SeveralFaultsTest} up to five.
 */
@NullMarked
package dk.rammeaftale.json.mutation;

import org.jspecify.annotations.NullMarked;
