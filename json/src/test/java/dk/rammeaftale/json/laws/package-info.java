/**
 * Properties of reading and validation, tested on all example documents and on random ones: one fault gives one
 * problem, two faults give two, and reader and validators agree. Start at {@link
 * dk.rammeaftale.json.laws.OneFaultTest}.
 */
@NullMarked
package dk.rammeaftale.json.laws;

import org.jspecify.annotations.NullMarked;
