/**
 * What all documents are made of: {@link dk.rammeaftale.document.Document} is any of them, {@link
 * dk.rammeaftale.document.Passage} a piece of text, {@link dk.rammeaftale.document.Attachment} an appendix, {@link
 * dk.rammeaftale.document.Decision} what a body decided, {@link dk.rammeaftale.document.Deadline} a last day.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.document;

import dk.rammeaftale.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
