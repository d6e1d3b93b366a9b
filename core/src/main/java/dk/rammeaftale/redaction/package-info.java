/** What may be shown of a document; the library's own. */
@NullMarked
package dk.rammeaftale.redaction;

import org.jspecify.annotations.NullMarked;
