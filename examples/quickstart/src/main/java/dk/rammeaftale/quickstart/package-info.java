/** The first program of a newcomer. */
@NullMarked
package dk.rammeaftale.quickstart;

import org.jspecify.annotations.NullMarked;
