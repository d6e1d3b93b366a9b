/** The laws of what the model answers. */
@NullMarked
package dk.rammeaftale.json.answers;

import org.jspecify.annotations.NullMarked;
