package app.chung.language.people;

import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** What happens to a session. Sessions also end with a deactivation or a new password. */
public sealed interface SessionEvent extends Event {

    /** Whose history this belongs to. */
    SessionId session();

    /**
     * A person signed in.
     *
     * @param session which
     * @param person who
     * @param device what they signed in with, in words; null when unknown
     */
    record SessionOpened(SessionId session, PersonId person, @Nullable Personal device)
            implements SessionEvent, ConcernsAccess {}

    /**
     * A person signed out.
     *
     * @param session which
     * @param person who
     */
    record SessionEnded(SessionId session, PersonId person)
            implements SessionEvent, ConcernsAccess {}
}
