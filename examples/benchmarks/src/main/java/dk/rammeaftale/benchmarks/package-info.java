/**
 * How long reading and writing take, in one run beside a plain token scan and Jackson databind. {@link
 * dk.rammeaftale.benchmarks.AgreementBenchmark} is what is measured, {@link dk.rammeaftale.benchmarks.Main} runs it.
 */
@NullMarked
package dk.rammeaftale.benchmarks;

import org.jspecify.annotations.NullMarked;
