package app.chung.commandgateway.identity;

import app.chung.language.kernel.PersonId;
import app.chung.language.people.Role;
import app.chung.language.people.SessionId;
import app.chung.platform.session.Tokens;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hashes of session tokens and how long they live, by the clock of the database: those of nodes
 * may differ by more than an old token lives beside its successor.
 */
final class SessionStore {

    /** A session nobody uses ends after this. */
    static final Duration IDLE = Duration.ofDays(14);

    /** Every session ends after this. */
    static final Duration ABSOLUTE = Duration.ofDays(60);

    /** How long an old token still works beside its successor: requests may be under way. */
    private static final Duration HANDOVER = Duration.ofSeconds(20);

    private final JdbcClient database;

    SessionStore(JdbcClient database) {
        this.database = database;
    }

    /** A token for a new session. */
    String open(SessionId session, PersonId person, Role role) {
        String token = Tokens.random();
        database.sql(
                        """
                        INSERT INTO identity.session (token_hash, session, person, role,
                            created_at, last_seen_at, expires_at)
                        VALUES (?, ?, ?, ?, now(), now(), now() + ?::interval)""")
                .params(
                        Tokens.hash(token),
                        session.value(),
                        person.value(),
                        role.name(),
                        IDLE.toString())
                .update();
        return token;
    }

    /** Another token for the same session; the old one dies soon. Nothing if it is dead already. */
    Optional<String> rotate(String token, PersonId person, SessionId session, Role role) {
        String fresh = Tokens.random();
        int made =
                database.sql(
                                """
                                WITH old AS (
                                    UPDATE identity.session
                                    SET expires_at = least(expires_at, now() + ?::interval),
                                        role = ?
                                    WHERE token_hash = ? RETURNING created_at)
                                INSERT INTO identity.session (token_hash, session, person, role,
                                    created_at, last_seen_at, expires_at)
                                SELECT ?, ?, ?, ?, created_at, now(),
                                    least(now() + ?::interval, created_at + ?::interval)
                                FROM old""")
                        .params(
                                HANDOVER.toString(),
                                role.name(),
                                Tokens.hash(token),
                                Tokens.hash(fresh),
                                session.value(),
                                person.value(),
                                role.name(),
                                IDLE.toString(),
                                ABSOLUTE.toString())
                        .update();
        return made == 1 ? Optional.of(fresh) : Optional.empty();
    }

    /** Notes that the session is in use and puts its end off; answers the role it was made for. */
    Optional<Role> touch(String token) {
        return database.sql(
                        """
                        UPDATE identity.session SET last_seen_at = now(),
                            expires_at = least(now() + ?::interval, created_at + ?::interval)
                        WHERE token_hash = ? AND expires_at > now() + ?::interval
                        RETURNING role""")
                .params(
                        IDLE.toString(),
                        ABSOLUTE.toString(),
                        Tokens.hash(token),
                        HANDOVER.toString())
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
