/** What it costs to read and validate documents that grow: each list of the model, in every shape that may cost more than once. */
@NullMarked
package dk.rammeaftale.json.growth;

import org.jspecify.annotations.NullMarked;
