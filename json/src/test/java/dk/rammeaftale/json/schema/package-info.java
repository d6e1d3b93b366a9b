/**
 * Tests of the JSON Schema and of FORMAT.md, which are generated from the records, and of the agreement between schema
 * and reader.
 */
@NullMarked
package dk.rammeaftale.json.schema;

import org.jspecify.annotations.NullMarked;
