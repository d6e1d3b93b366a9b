/**
 * Days, years and seasons as agreements and minutes write them. {@link dk.rammeaftale.time.When} is the only type.
 */
@NullMarked
package dk.rammeaftale.time;

import org.jspecify.annotations.NullMarked;
