/**
 * Danish and English for people. Not exported: {@link dk.rammeaftale.internal.language.Language} is the choice between the two,
 * {@link dk.rammeaftale.internal.language.Bilingual} a text in both.
 */
@NullMarked
package dk.rammeaftale.internal.language;

import org.jspecify.annotations.NullMarked;
