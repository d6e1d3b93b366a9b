/**
 * Answers of the library about documents, in one form for JSON, tables and pages. Start at {@link
 * dk.rammeaftale.json.answer.Answers}.
 */
@NullMarked
package dk.rammeaftale.json.answer;

import org.jspecify.annotations.NullMarked;
