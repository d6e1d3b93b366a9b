/**
 * Input text, and the positions of values in it. {@link dk.rammeaftale.json.internal.source.Input} holds its bytes,
 * {@link dk.rammeaftale.json.internal.source.JsonStreams} creates the parsers and generators.
 */
@NullMarked
package dk.rammeaftale.json.internal.source;

import org.jspecify.annotations.NullMarked;
