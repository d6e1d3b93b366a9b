package dk.rammeaftale.internal.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type inside a document whose elements have the ids of another document: they may be those of elements around it,
 * and what they refer to need not be in it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdScope {}
