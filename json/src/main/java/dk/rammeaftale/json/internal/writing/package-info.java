/**
 * Writing records as JSON in the canonical form. {@link dk.rammeaftale.json.internal.writing.RecordWriter} is the way in.
 */
@NullMarked
package dk.rammeaftale.json.internal.writing;

import org.jspecify.annotations.NullMarked;
