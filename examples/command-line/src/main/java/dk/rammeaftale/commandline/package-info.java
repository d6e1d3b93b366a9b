/** The {@code rammeaftale} tool: documents on the command line. {@link dk.rammeaftale.commandline.Rammeaftale} starts it. */
@NullMarked
package dk.rammeaftale.commandline;

import org.jspecify.annotations.NullMarked;
