package app.chung.language.kernel;

import java.util.UUID;

/**
 * Names one thing for ever. On the wire it is the UUID's text; whoever creates the thing makes the
 * id (UUIDv7).
 */
public interface Id {

    /** The id itself, never reused. */
    UUID value();
}
