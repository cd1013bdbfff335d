package app.chung.language.kernel;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The revision of an event's shape; absent means 1. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface Revision {

    /** Counts up from 1 with each change of shape. */
    int value();
}
