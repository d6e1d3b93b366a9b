/** Tests of the Jackson module in mappers as users configure them. */
@NullMarked
package dk.rammeaftale.json.mapper;

import org.jspecify.annotations.NullMarked;
