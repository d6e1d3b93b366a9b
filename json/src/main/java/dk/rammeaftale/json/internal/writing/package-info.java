/**
 * Writing values as JSON: records in the canonical form, and answers. {@link dk.rammeaftale.json.internal.writing.AnswerWriter}
 * is the way in.
 */
@NullMarked
package dk.rammeaftale.json.internal.writing;

import org.jspecify.annotations.NullMarked;
