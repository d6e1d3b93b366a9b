/**
 * Reading JSON into records, and reporting every problem of a document at once. {@link
 * dk.rammeaftale.json.internal.reading.DocumentReader} is the way in.
 */
@NullMarked
package dk.rammeaftale.json.internal.reading;

import org.jspecify.annotations.NullMarked;
