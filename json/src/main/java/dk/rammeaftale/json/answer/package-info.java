/**
 * What the library answers about documents, in one form for JSON, tables and pages. {@link dk.rammeaftale.json.answer.Answers}
 * is the way in.
 */
@NullMarked
package dk.rammeaftale.json.answer;

import org.jspecify.annotations.NullMarked;
