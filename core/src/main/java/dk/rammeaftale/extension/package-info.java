/**
 * What others add to a document. {@link dk.rammeaftale.extension.Extensions} holds it exactly as it was written, and every
 * {@link dk.rammeaftale.extension.Extensible} type carries it.
 */
@NullMarked
package dk.rammeaftale.extension;

import org.jspecify.annotations.NullMarked;
