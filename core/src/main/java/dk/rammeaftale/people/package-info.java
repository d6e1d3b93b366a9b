/**
 * The participants: {@link dk.rammeaftale.people.Authority municipalities and regions}, and {@link
 * dk.rammeaftale.people.Participant bodies, groups and roles}. Personal data stands in {@link
 * dk.rammeaftale.people.Contact} only.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale.people;

import dk.rammeaftale.internal.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
