/**
 * Generic access to the model's records, without knowing their types. Not exported: {@link
 * dk.rammeaftale.internal.shape.Shape} describes a record class, {@link dk.rammeaftale.internal.shape.Walk} walks a
 * tree of records, and {@link dk.rammeaftale.internal.shape.Index} numbers them and finds them by their ids.
 */
@NullMarked
package dk.rammeaftale.internal.shape;

import org.jspecify.annotations.NullMarked;
