/**
 * Where they meet about it: {@link dk.rammeaftale.meeting.Meeting} with its invitation, minutes and {@link
 * dk.rammeaftale.meeting.AgendaItem agenda items}.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.meeting;

import dk.rammeaftale.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
