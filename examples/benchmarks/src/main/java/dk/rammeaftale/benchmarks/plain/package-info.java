/** What avaje reads: a record for each object of the agreement that is measured, with the rules that concern one value. */
@NullMarked
package dk.rammeaftale.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
