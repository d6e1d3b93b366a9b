/** A service that stores agreements and meetings in a database, and answers an invalid one with all its problems. */
@NullMarked
package dk.rammeaftale.springservice;

import org.jspecify.annotations.NullMarked;
