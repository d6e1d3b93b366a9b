/**
 * Pairing and ordering of list elements. Not exported: {@link dk.rammeaftale.internal.matching.Matching} pairs the
 * elements of two versions of a list, {@link dk.rammeaftale.internal.matching.NaturalOrder} orders numbers.
 */
@NullMarked
package dk.rammeaftale.internal.matching;

import org.jspecify.annotations.NullMarked;
