package dk.rammeaftale.internal.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component by which an element is known wherever it stands in its document; a record has one at most. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Identity {

    /** Whether it is an id, which names one element in the whole document; else it names one in its list. */
    boolean inWholeDocument() default true;
}
