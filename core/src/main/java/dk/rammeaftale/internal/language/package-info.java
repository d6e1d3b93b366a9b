/**
 * The two languages that people are spoken to in. Not exported: {@link dk.rammeaftale.internal.language.Language} chooses
 * between them, {@link dk.rammeaftale.internal.language.Terms} has the words of the domain, and {@link
 * dk.rammeaftale.internal.language.Suggestion} finds the word that was meant.
 */
@NullMarked
package dk.rammeaftale.internal.language;

import org.jspecify.annotations.NullMarked;
