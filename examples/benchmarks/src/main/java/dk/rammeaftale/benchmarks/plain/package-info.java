/** The records that avaje reads: one for each object of the measured agreement, with the constraints on single values. */
@NullMarked
package dk.rammeaftale.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
