/**
 * The parts of meetings: {@link dk.rammeaftale.meeting.Invitation}, {@link dk.rammeaftale.meeting.AgendaItem} and {@link
 * dk.rammeaftale.meeting.Minutes}.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.meeting;

import dk.rammeaftale.internal.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
