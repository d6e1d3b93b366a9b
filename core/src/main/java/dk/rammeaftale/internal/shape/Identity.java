package dk.rammeaftale.internal.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the component that identifies an element wherever it stands in its document; a record has at most one. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Identity {

    /** Whether it is unique in the whole document, as an id is, and not only in its list. */
    boolean inWholeDocument() default true;
}
