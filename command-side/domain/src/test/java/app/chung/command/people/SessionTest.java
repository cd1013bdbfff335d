package app.chung.command.people;

import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.OWNER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.people.PersonRefusal.PersonIsInactive;
import app.chung.language.people.SessionCommand;
import app.chung.language.people.SessionCommand.EndSession;
import app.chung.language.people.SessionCommand.OpenSession;
import app.chung.language.people.SessionEvent;
import app.chung.language.people.SessionEvent.SessionEnded;
import app.chung.language.people.SessionEvent.SessionOpened;
import app.chung.language.people.SessionId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final SessionId SESSION = new SessionId(Cast.id(14));
    private static final SessionOpened OPENED =
            new SessionOpened(SESSION, MEMBER, Personal.of(MEMBER, "Firefox"));

    private final Story<SessionCommand, SessionEvent, SessionState> story = Story.of(new Session());

    @Nested
    class Opens {

        private final OpenSession open = new OpenSession(SESSION, MEMBER, "Firefox");

        @Test
        void for_oneself() {
            story.when(MEMBER, open).happens(OPENED);
            story.when(OTHER, open).isForbidden();
        }

        @Test
        void not_for_somebody_who_is_not_here() {
            story.access(new PersonDeactivated(MEMBER));
            story.when(MEMBER, open).isRefused(new PersonIsInactive());
            story.when(STRANGER, new OpenSession(SESSION, STRANGER, null))
                    .isRefused(new PersonIsInactive());
        }

        @Test
        void refuses_an_id_that_is_taken() {
            story.given(OPENED);
            story.when(MEMBER, open).alreadyExists();
        }
    }

    @Nested
    class Ends {

        private final EndSession end = new EndSession(SESSION);

        @Test
        void ones_own() {
            story.given(OPENED);
            story.when(MEMBER, end).happens(new SessionEnded(SESSION, MEMBER));
            story.when(OWNER, end).isHidden();
        }

        @Test
        void when_it_has_died_of_age() {
            story.given(OPENED);
            story.when(PersonId.SYSTEM, end).happens(new SessionEnded(SESSION, MEMBER));
        }

        @Test
        void once() {
            story.given(OPENED, new SessionEnded(SESSION, MEMBER));
            story.when(MEMBER, end).changesNothing();
        }

        @Test
        void not_what_a_deactivation_has_ended() {
            story.given(OPENED).access(new PersonDeactivated(MEMBER));
            story.when(MEMBER, end).changesNothing();
        }

        @Test
        void not_what_is_not_there() {
            story.when(MEMBER, end).isHidden();
            story.when(PersonId.SYSTEM, end).isHidden();
        }
    }
}
