/**
 * How the elements of two versions of a list are paired. Not exported: {@link dk.rammeaftale.internal.matching.Matching} is the
 * only type.
 */
@NullMarked
package dk.rammeaftale.internal.matching;

import org.jspecify.annotations.NullMarked;
