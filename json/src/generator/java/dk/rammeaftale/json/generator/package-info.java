/** The program that makes the JSON Schemas and the page about the format from the records; no part of the jar. */
@NullMarked
package dk.rammeaftale.json.generator;

import org.jspecify.annotations.NullMarked;
