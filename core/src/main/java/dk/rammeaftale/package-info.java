/**
 * The documents: {@link dk.rammeaftale.FrameworkAgreement}, {@link dk.rammeaftale.Amendment}, {@link
 * dk.rammeaftale.Meeting} and {@link dk.rammeaftale.Dossier}, each a {@link dk.rammeaftale.Document}, and the answers
 * computed from them. The packages below hold the parts of the documents.
 *
 * <p>A "Source" in the Javadoc, such as S4 or R28, is a fact about the domain that the model must be able to hold. The file
 * {@code core/DOMAIN.md} in the repository explains each.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale;

import dk.rammeaftale.internal.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
