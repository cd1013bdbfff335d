package app.chung.commandgateway.identity;

import app.chung.language.kernel.PersonId;
import app.chung.language.people.Role;
import app.chung.language.people.SessionId;
import app.chung.platform.session.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hashes of session tokens and how long they live. */
final class SessionStore {

    /** A session nobody uses ends after this. */
    static final Duration IDLE = Duration.ofDays(14);

    /** Every session ends after this. */
    static final Duration ABSOLUTE = Duration.ofDays(60);

    /** How long an old token still works beside its successor: requests may be under way. */
    private static final Duration HANDOVER = Duration.ofSeconds(20);

    private final JdbcClient database;
    private final Clock clock;

    SessionStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A token for a new session. */
    String open(SessionId session, PersonId person, Role role) {
        String token = Tokens.random();
        Instant now = clock.instant();
        database.sql(
                        "INSERT INTO identity.session (token_hash, session, person, role,"
                                + " created_at, last_seen_at, expires_at) VALUES (?, ?, ?, ?, ?, ?,"
                                + " ?)")
                .params(
                        Tokens.hash(token),
                        session.value(),
                        person.value(),
                        role.name(),
                        IdentityStore.at(now),
                        IdentityStore.at(now),
                        IdentityStore.at(now.plus(IDLE)))
                .update();
        return token;
    }

    /** Another token for the same session; the old one dies soon. Nothing if it is dead already. */
    Optional<String> rotate(String token, PersonId person, SessionId session, Role role) {
        String fresh = Tokens.random();
        Instant now = clock.instant();
        int made =
                database.sql(
                                """
                                WITH old AS (
                                    UPDATE identity.session
                                    SET expires_at = least(expires_at, ?), role = ?
                                    WHERE token_hash = ? RETURNING created_at)
                                INSERT INTO identity.session (token_hash, session, person, role,
                                    created_at, last_seen_at, expires_at)
                                SELECT ?, ?, ?, ?, created_at, ?,
                                    least(?, created_at + ?::interval)
                                FROM old""")
                        .params(
                                IdentityStore.at(now.plus(HANDOVER)),
                                role.name(),
                                Tokens.hash(token),
                                Tokens.hash(fresh),
                                session.value(),
                                person.value(),
                                role.name(),
                                IdentityStore.at(now),
                                IdentityStore.at(now.plus(IDLE)),
                                ABSOLUTE.toDays() + " days")
                        .update();
        return made == 1 ? Optional.of(fresh) : Optional.empty();
    }

    /** Notes that the session is in use and puts its end off; answers the role it was made for. */
    Optional<Role> touch(String token) {
        Instant now = clock.instant();
        return database.sql(
                        "UPDATE identity.session SET last_seen_at = ?, expires_at = least(?,"
                                + " created_at + ?::interval) WHERE token_hash = ? AND expires_at >"
                                + " ? RETURNING role")
                .params(
                        IdentityStore.at(now),
                        IdentityStore.at(now.plus(IDLE)),
                        ABSOLUTE.toDays() + " days",
                        Tokens.hash(token),
                        IdentityStore.at(now.plus(HANDOVER)))
                .query(String.class)
                .optional()
                .map(Role::valueOf);
    }

    void close(SessionId session) {
        database.sql("DELETE FROM identity.session WHERE session = ?")
                .param(session.value())
                .update();
    }
}
