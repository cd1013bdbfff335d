package app.chung.platform.openapi;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a text that is one of few, but not of an enum, because modules bring them: {@link
 * Described#values} tells which.
 */
@Retention(RUNTIME)
@Target({RECORD_COMPONENT, METHOD, FIELD, PARAMETER})
public @interface OneOf {

    /** What they are called together. */
    String value();
}
