/**
 * What others may send, and what the reader says about it: {@link dk.rammeaftale.json.reading.EveryProblemTest} for honest
 * mistakes, {@link dk.rammeaftale.json.reading.HostileInputTest} for the others.
 */
@NullMarked
package dk.rammeaftale.json.reading;

import org.jspecify.annotations.NullMarked;
