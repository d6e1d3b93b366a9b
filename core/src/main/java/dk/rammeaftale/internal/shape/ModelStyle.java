package dk.rammeaftale.internal.shape;

import static org.immutables.value.Value.Style.ImplementationVisibility.PACKAGE;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The style of generated builders and withers, which are package-private: users see them through the record that nests
 * or implements them.
 */
@Value.Style(
        visibility = PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        depluralize = true,
        depluralizeDictionary = {"process:process", "basis:basis", "appendix:appendices"},
        jdkOnly = true,
        optionalAcceptNullable = true,
        from = "",
        fallbackNullableAnnotation = Nullable.class,
        nullableAnnotation = "OrNone",
        // no @Generated of Immutables: users compile without it, and -Xlint:classfile would warn them
        allowedClasspathAnnotations = Override.class)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface ModelStyle {}
