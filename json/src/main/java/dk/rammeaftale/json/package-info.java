/**
 * The documents as JSON. {@link dk.rammeaftale.json.RammeaftaleJson} reads and writes them; {@link
 * dk.rammeaftale.json.RammeaftaleModule} makes a Jackson mapper of your own do the same.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.json;

import dk.rammeaftale.internal.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
