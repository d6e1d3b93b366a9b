/** Tests of the service over real HTTP, on H2 or on the database that SPRING_DATASOURCE_URL names. */
@NullMarked
package dk.rammeaftale.springservice;

import org.jspecify.annotations.NullMarked;
