/** Texts in messages. Not exported, and below all other packages: {@link dk.rammeaftale.internal.text.OneLine}. */
@NullMarked
package dk.rammeaftale.internal.text;

import org.jspecify.annotations.NullMarked;
