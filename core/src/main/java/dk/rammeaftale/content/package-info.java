/**
 * The building blocks of all documents: {@link dk.rammeaftale.content.Passage} is a piece of text, {@link
 * dk.rammeaftale.content.Attachment} an appendix, {@link dk.rammeaftale.content.Decision} an act of a body, {@link
 * dk.rammeaftale.content.Deadline} a last day.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.content;

import dk.rammeaftale.internal.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
