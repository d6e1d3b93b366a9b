/**
 * The two languages of messages and terms. Not exported: {@link dk.rammeaftale.internal.language.Language} chooses
 * between them, {@link dk.rammeaftale.internal.language.Terms} has the words of the domain, and {@link
 * dk.rammeaftale.internal.language.Suggestion} corrects mistyped words.
 */
@NullMarked
package dk.rammeaftale.internal.language;

import org.jspecify.annotations.NullMarked;
