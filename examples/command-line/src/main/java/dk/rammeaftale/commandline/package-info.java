/** The {@code rammeaftale} command line tool. {@link dk.rammeaftale.commandline.Rammeaftale} starts it. */
@NullMarked
package dk.rammeaftale.commandline;

import org.jspecify.annotations.NullMarked;
