/** Properties of the questions that documents answer, tested on random documents. */
@NullMarked
package dk.rammeaftale.json.answers;

import org.jspecify.annotations.NullMarked;
