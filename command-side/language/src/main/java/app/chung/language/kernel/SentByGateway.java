package app.chung.language.kernel;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A command that only the server itself sends, after it has checked a secret; the public endpoint
 * does not know it.
 */
@Retention(RUNTIME)
@Target(TYPE)
public @interface SentByGateway {}
