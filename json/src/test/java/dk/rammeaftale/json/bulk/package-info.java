/** Tests of reading and writing many documents, one per line. */
@NullMarked
package dk.rammeaftale.json.bulk;

import org.jspecify.annotations.NullMarked;
