package app.chung.engine;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a component of an answer, {@code Personal} or text, that is Markdown: the gateway adds the
 * sanitized HTML beside it.
 */
@Retention(RUNTIME)
@Target({RECORD_COMPONENT, METHOD, FIELD})
public @interface Markdown {

    /** The name of the added field. */
    String html() default "html";
}
