/**
 * What the model answers about any document: {@link dk.rammeaftale.json.answers.ChangesTest} has the laws of what changed, with
 * {@link dk.rammeaftale.json.answers.Editor} for newer versions and {@link dk.rammeaftale.json.answers.Replay}, which makes the
 * newer version of the older one and the changes.
 */
@NullMarked
package dk.rammeaftale.json.answers;

import org.jspecify.annotations.NullMarked;
