package app.chung.platform.session;

import app.chung.language.kernel.PersonId;
import app.chung.platform.web.Problem;
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

    /** Refuses scripts: what opens a way in is asked for in person, or a token would make more. */
    public void requireInPerson() {
        if (script) {
            throw Problem.forbidden();
        }
    }
}
