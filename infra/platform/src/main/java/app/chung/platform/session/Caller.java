package app.chung.platform.session;

import app.chung.language.kernel.PersonId;
import java.util.UUID;

/**
 * Who asks.
 *
 * @param person the person
 * @param session the session, or the access token when a script asks
 * @param script whether a script asks with an access token
 */
public record Caller(PersonId person, UUID session, boolean script) {

    /** Under this name the caller stands in an exchange's attributes. */
    public static final String ATTRIBUTE = Caller.class.getName();
}
