/**
 * The validation of values. {@link dk.rammeaftale.validation.ModelValidator} finds every {@link
 * dk.rammeaftale.validation.Problem} at once.
 */
@NullMarked
package dk.rammeaftale.validation;

import org.jspecify.annotations.NullMarked;
