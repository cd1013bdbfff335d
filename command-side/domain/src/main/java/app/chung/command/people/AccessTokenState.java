package app.chung.command.people;

import app.chung.language.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about an access token need; whether it still works stands in the access
 * state.
 *
 * @param person in whose name a script acts; null before it was issued
 */
public record AccessTokenState(@Nullable PersonId person) {

    boolean exists() {
        return person != null;
    }
}
