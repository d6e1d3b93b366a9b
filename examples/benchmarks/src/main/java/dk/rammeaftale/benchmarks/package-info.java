/**
 * Benchmarks of reading, validating and writing, compared with a token scan of the same bytes, and with Jackson databind and
 * Hibernate Validator on plain objects and records. {@link dk.rammeaftale.benchmarks.Main} prints the {@link
 * dk.rammeaftale.benchmarks.Table}: {@code java -jar examples/benchmarks/target/benchmarks.jar}.
 */
@NullMarked
package dk.rammeaftale.benchmarks;

import org.jspecify.annotations.NullMarked;
