/**
 * The documents: {@link dk.rammeaftale.FrameworkAgreement}, {@link dk.rammeaftale.Amendment}, {@link
 * dk.rammeaftale.Meeting} and {@link dk.rammeaftale.Dossier}, each a {@link dk.rammeaftale.Document}, and the answers
 * computed from them. The packages below hold the parts of the documents.
 */
@ModelStyle
@NullMarked
package dk.rammeaftale;

import dk.rammeaftale.internal.shape.ModelStyle;
import org.jspecify.annotations.NullMarked;
