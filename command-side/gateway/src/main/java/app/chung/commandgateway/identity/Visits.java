package app.chung.commandgateway.identity;

import app.chung.language.kernel.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When people look in; one row a person, whatever their browsers. */
final class Visits {

    /** Who has not looked in for so long has left. */
    static final Duration AWAY = Duration.ofMinutes(30);

    private final JdbcClient database;
    private final Clock clock;

    Visits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that the person is here; when the visit before this one ended, if there was one. */
    Optional<Instant> lookIn(PersonId person) {
        Instant now = clock.instant();
        return database.sql(
                        """
                        INSERT INTO identity.visit AS v (person, seen_at) VALUES (?, ?)
                        ON CONFLICT (person) DO UPDATE SET
                            left_at = CASE WHEN v.seen_at < ? THEN v.seen_at ELSE v.left_at END,
                            seen_at = greatest(v.seen_at, EXCLUDED.seen_at)
                        RETURNING left_at""")
                .params(person.value(), IdentityStore.at(now), IdentityStore.at(now.minus(AWAY)))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}
