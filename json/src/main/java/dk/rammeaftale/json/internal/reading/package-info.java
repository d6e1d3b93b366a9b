/**
 * Reads JSON into records, and reports all problems of a document at once. Start at {@link
 * dk.rammeaftale.json.internal.reading.DocumentReader}.
 */
@NullMarked
package dk.rammeaftale.json.internal.reading;

import org.jspecify.annotations.NullMarked;
