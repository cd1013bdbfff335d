package app.chung.query.people.session;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.kernel.Personal;
import app.chung.language.people.CredentialId;
import app.chung.language.people.PasswordResetId;
import app.chung.language.people.PersonEvent.*;
import app.chung.language.people.SessionEvent.*;
import app.chung.language.people.SessionId;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionProjectionTest {

    private static final SessionId HOME = new SessionId(id(90));
    private static final SessionId OFFICE = new SessionId(id(91));
    private static final CredentialId PASSWORD = new CredentialId(id(92));

    private final Journal journal =
            new Journal()
                    .then(
                            LAN,
                            "session",
                            HOME,
                            new SessionOpened(HOME, LAN, Personal.of(LAN, "Firefox")))
                    .then(LAN, "session", OFFICE, new SessionOpened(OFFICE, LAN, null));

    private List<SessionId> open() {
        return Folded.of(new SessionProjection(), journal).only().sessions().stream()
                .map(OpenSession::id)
                .toList();
    }

    @Test
    void are_the_persons_own() {
        assertThat(open()).containsExactly(HOME, OFFICE);
        assertThat(Folded.of(new SessionProjection(), journal).only().audience())
                .isEqualTo(Audience.only(LAN));
    }

    @Test
    void end_one_by_one() {
        journal.then(LAN, "session", HOME, new SessionEnded(HOME, LAN));

        assertThat(open()).containsExactly(OFFICE);
    }

    @Test
    void end_with_a_new_password_but_for_the_one_that_set_it() {
        journal.then(LAN, "person", LAN, new PasswordChanged(LAN, PASSWORD, OFFICE));

        assertThat(open()).containsExactly(OFFICE);
    }

    @Test
    void all_end_with_a_reset_or_a_deactivation() {
        journal.then(
                LAN,
                "person",
                LAN,
                new PasswordResetUsed(LAN, new PasswordResetId(id(93)), PASSWORD));
        assertThat(open()).isEmpty();

        journal.then(LAN, "session", HOME, new SessionOpened(HOME, LAN, null))
                .then(BAO, "person", LAN, new PersonDeactivated(LAN));
        assertThat(open()).isEmpty();
    }
}
