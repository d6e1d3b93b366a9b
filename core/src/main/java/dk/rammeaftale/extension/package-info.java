/**
 * Properties that others add to a document. {@link dk.rammeaftale.extension.Extensions} holds them, and every {@link
 * dk.rammeaftale.extension.Extensible} type has them.
 */
@NullMarked
package dk.rammeaftale.extension;

import org.jspecify.annotations.NullMarked;
