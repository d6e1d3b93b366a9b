/**
 * The laws of reading and validation, tested over every document that there is: one fault is one problem, two are two, and a
 * document says the same to the reader and to any validator. {@link dk.rammeaftale.json.laws.OneFaultTest} is the first of them.
 */
@NullMarked
package dk.rammeaftale.json.laws;

import org.jspecify.annotations.NullMarked;
