package app.chung.commandgateway.identity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.language.people.SessionId;
import app.chung.platform.PostgresSettings;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that nobody can use any more go away by themselves. */
class SweeperIT {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Map<String, String> FILLS =
            Map.of(
                    "session",
                    "INSERT INTO identity.session SELECT %s, gen_random_uuid(), gen_random_uuid(),"
                            + " 'MEMBER', ?::timestamptz, ?::timestamptz, ?::timestamptz",
                    "invitation",
                    "INSERT INTO identity.invitation SELECT %s, gen_random_uuid(), ?::timestamptz",
                    "password_reset",
                    "INSERT INTO identity.password_reset SELECT %s, gen_random_uuid(),"
                            + " gen_random_uuid(), ?::timestamptz");

    private final HikariDataSource pool = pool();
    private final JdbcClient database = new IdentityConfiguration().identityDatabase(pool);
    private final Set<SessionId> ended = ConcurrentHashMap.newKeySet();
    private final Sweeper sweeper =
            new Sweeper(database, Clock.fixed(NOW, ZoneOffset.UTC), this::end);
    private volatile boolean away;

    private void end(SessionId session) {
        if (away) {
            throw new IllegalStateException("the log is away");
        }
        ended.add(session);
    }

    private static HikariDataSource pool() {
        TestDatabase database = TestPostgres.freshDatabase();
        return new PostgresSettings(database.jdbcUrl(), database.user(), database.password())
                .pool("test", 2);
    }

    @BeforeEach
    void fill() {
        for (String table : FILLS.keySet()) {
            fill(table, 2_500, NOW.minusSeconds(1));
            fill(table, 3, NOW.plusSeconds(1));
        }
    }

    @AfterEach
    void close() {
        sweeper.close();
        pool.close();
    }

    @Test
    void clears_away_what_is_dead_and_nothing_else() {
        sweeper.start(Duration.ofMillis(10));
        for (String table : FILLS.keySet()) {
            until(() -> count(table) == 3);
        }
        assertThat(ended).hasSize(2_500);
        fill("session", 5, NOW.minusSeconds(1));
        until(() -> count("session") == 3);
    }

    @Test
    void ends_a_session_with_its_last_token() {
        database.sql("DELETE FROM identity.session").update();
        fill("session", 1, NOW.minusSeconds(1));
        fill("session", 1, NOW.plusSeconds(1));
        fill("session", 2, NOW.minusSeconds(2));
        // The first two are one session, which was given another token.
        database.sql("UPDATE identity.session SET session = ? WHERE expires_at > ?")
                .params(UUID.randomUUID(), IdentityStore.at(NOW.minusSeconds(2)))
                .update();
        away = true;
        sweeper.start(Duration.ofMillis(10));
        until(() -> count("invitation") == 3);
        assertThat(count("session")).isEqualTo(4);
        away = false;
        until(() -> count("session") == 1);
        assertThat(ended).hasSize(2);
    }

    @Test
    void goes_on_after_a_failure() {
        database.sql("ALTER TABLE identity.session RENAME TO away").update();
        sweeper.start(Duration.ofMillis(10));
        until(() -> count("invitation") == 3);
        database.sql("ALTER TABLE identity.away RENAME TO session").update();
        until(() -> count("session") == 3);
    }

    private void fill(String table, int rows, Instant end) {
        String sql =
                requireNonNull(FILLS.get(table))
                        .formatted("sha256(gen_random_uuid()::text::bytea)");
        var fill = database.sql(sql + " FROM generate_series(1, ?)");
        sql.chars().filter(c -> c == '?').forEach(_ -> fill.param(IdentityStore.at(end)));
        fill.param(rows).update();
    }

    private long count(String table) {
        return database.sql("SELECT count(*) FROM identity." + table).query(Long.class).single();
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
