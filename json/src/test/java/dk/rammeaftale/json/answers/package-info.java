/** The laws of the questions that a document answers, on random documents. */
@NullMarked
package dk.rammeaftale.json.answers;

import org.jspecify.annotations.NullMarked;
