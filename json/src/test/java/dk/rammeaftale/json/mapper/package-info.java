/** The module for Jackson, in the mappers that users have. */
@NullMarked
package dk.rammeaftale.json.mapper;

import org.jspecify.annotations.NullMarked;
