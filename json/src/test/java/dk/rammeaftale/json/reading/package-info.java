/**
 * Tests of the reader: {@link dk.rammeaftale.json.reading.EveryProblemTest} for honest mistakes, {@code Hostile} and
 * the tests that use it for hostile input.
 */
@NullMarked
package dk.rammeaftale.json.reading;

import org.jspecify.annotations.NullMarked;
