/**
 * What others may send, and what the reader says about it: {@link dk.rammeaftale.json.reading.EveryProblemTest} for honest
 * mistakes, {@code Hostile} and those that use it for the others.
 */
@NullMarked
package dk.rammeaftale.json.reading;

import org.jspecify.annotations.NullMarked;
