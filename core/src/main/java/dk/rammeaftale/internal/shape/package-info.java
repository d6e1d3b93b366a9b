/**
 * How the model's records are made and read without knowing their types. Not exported: {@link
 * dk.rammeaftale.internal.shape.Shape} describes a record class, {@link dk.rammeaftale.internal.shape.Walk} goes through a tree of
 * records, and {@link dk.rammeaftale.internal.shape.Index} numbers them and finds them by their ids.
 */
@NullMarked
package dk.rammeaftale.internal.shape;

import org.jspecify.annotations.NullMarked;
