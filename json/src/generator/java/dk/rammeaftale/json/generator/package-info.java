/**
 * Program that generates the JSON Schemas, the TypeScript declarations and the reference part of FORMAT.md from the
 * records. Not part of the jar.
 */
@NullMarked
package dk.rammeaftale.json.generator;

import org.jspecify.annotations.NullMarked;
