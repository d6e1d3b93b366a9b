/**
 * JSON for the documents of the model. {@link dk.rammeaftale.json.RammeaftaleJson} reads and writes them; {@link
 * dk.rammeaftale.json.RammeaftaleModule} makes your own Jackson mapper do the same.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.json;

import dk.rammeaftale.internal.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
