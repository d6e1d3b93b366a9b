/**
 * Texts in messages, {@link dk.rammeaftale.internal.text.OneLine}, words in texts, {@link
 * dk.rammeaftale.internal.text.Occurrences}, and what refuses null, {@link dk.rammeaftale.internal.text.Arguments}. Not
 * exported, and below all other packages.
 */
@NullMarked
package dk.rammeaftale.internal.text;

import org.jspecify.annotations.NullMarked;
