/**
 * How the model's records are made and seen without knowing their types. Not exported: {@link dk.rammeaftale.shape.Shape} is
 * what a record class looks like, {@link dk.rammeaftale.shape.Walk} goes through a tree of them.
 */
@NullMarked
package dk.rammeaftale.shape;

import org.jspecify.annotations.NullMarked;
