package app.chung.language.people;

import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;

/** What happens to an access token. Tokens also end with a deactivation. */
public sealed interface AccessTokenEvent extends Event {

    /** Whose history this belongs to. */
    AccessTokenId token();

    /**
     * A person let a script act in their name.
     *
     * @param token which
     * @param person in whose name
     * @param label what it is for
     */
    record AccessTokenIssued(AccessTokenId token, PersonId person, Personal label)
            implements AccessTokenEvent, ConcernsAccess {}

    /**
     * A token does not work any more.
     *
     * @param token which
     * @param person in whose name it acted
     */
    record AccessTokenRevoked(AccessTokenId token, PersonId person)
            implements AccessTokenEvent, ConcernsAccess {}
}
