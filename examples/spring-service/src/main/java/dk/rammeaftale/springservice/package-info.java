/** A service that keeps agreements and meetings in a database, and says everything that is wrong with those it refuses. */
@NullMarked
package dk.rammeaftale.springservice;

import org.jspecify.annotations.NullMarked;
