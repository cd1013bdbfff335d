package app.chung.command.people;

import app.chung.language.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a session need; whether it is still open stands in the access state.
 *
 * @param person who signed in; null before
 */
public record SessionState(@Nullable PersonId person) {

    boolean exists() {
        return person != null;
    }
}
