/**
 * Who takes part: {@link dk.rammeaftale.people.Authority municipalities and regions}, and {@link
 * dk.rammeaftale.people.Participant bodies, groups and roles}. Personal data has one home, {@link
 * dk.rammeaftale.people.Contact}.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.people;

import dk.rammeaftale.internal.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
