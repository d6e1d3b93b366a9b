/** The JSON Schema and the page about the format, made from the records; and that schema and reader agree. */
@NullMarked
package dk.rammeaftale.json.schema;

import org.jspecify.annotations.NullMarked;
