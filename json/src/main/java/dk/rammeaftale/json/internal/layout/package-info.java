/**
 * JSON layout of record classes, derived from the classes by reflection. {@link
 * dk.rammeaftale.json.internal.layout.RecordLayout} describes a record, {@link
 * dk.rammeaftale.json.internal.layout.ValueType} one of its values.
 */
@NullMarked
package dk.rammeaftale.json.internal.layout;

import org.jspecify.annotations.NullMarked;
