/** Many documents, one a line. */
@NullMarked
package dk.rammeaftale.json.bulk;

import org.jspecify.annotations.NullMarked;
