package dk.rammeaftale.internal.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type inside a document whose elements have ids of another document, as the changes of an amendment do. Such
 * an id may also stand on an element outside the scope, and a reference need not resolve inside it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdScope {}
