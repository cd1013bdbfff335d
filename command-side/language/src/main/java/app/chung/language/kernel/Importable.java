package app.chung.language.kernel;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A command, or a whole family of commands, by which an import may tell what happened elsewhere.
 * All others are refused there.
 */
@Retention(RUNTIME)
@Target(TYPE)
public @interface Importable {}
