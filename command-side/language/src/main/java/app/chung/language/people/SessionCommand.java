package app.chung.language.people;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.SentByGateway;
import app.chung.language.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** What can be asked of a session. */
public sealed interface SessionCommand extends Command {

    /** Which session. */
    SessionId session();

    @Override
    default SessionId target() {
        return session();
    }

    /**
     * Sign in, after the password was found right.
     *
     * @param session the new session
     * @param person who signs in, an active person
     * @param device what they sign in with, in words, at most 200 characters; null when unknown
     */
    @SentByGateway
    record OpenSession(SessionId session, PersonId person, @Nullable String device)
            implements SessionCommand {
        public OpenSession {
            Shape.required("session", session);
            Shape.required("person", person);
            device = Shape.optionalLine("device", device, 200);
        }
    }

    /**
     * Sign out, here or elsewhere; for one's own sessions.
     *
     * @param session which
     */
    record EndSession(SessionId session) implements SessionCommand {
        public EndSession {
            Shape.required("session", session);
        }
    }
}
