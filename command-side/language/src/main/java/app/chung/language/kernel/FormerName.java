package app.chung.language.kernel;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Wire names under which older logs hold this event. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface FormerName {

    /** For example {@code tasks.task-given}. */
    String[] value();
}
