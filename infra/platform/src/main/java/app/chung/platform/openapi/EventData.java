package app.chung.platform.openapi;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Says what stands in the data of the server-sent events that a handler answers with. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface EventData {

    /** A record whose JSON it is. */
    Class<?> value();
}
