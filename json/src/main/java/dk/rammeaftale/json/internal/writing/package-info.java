/**
 * Writes values as JSON: records in the canonical form, and answers. Start at {@link
 * dk.rammeaftale.json.internal.writing.AnswerWriter}.
 */
@NullMarked
package dk.rammeaftale.json.internal.writing;

import org.jspecify.annotations.NullMarked;
