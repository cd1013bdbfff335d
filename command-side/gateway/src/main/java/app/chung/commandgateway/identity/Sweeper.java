package app.chung.commandgateway.identity;

import app.chung.language.people.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Clears away what has died of age: sessions, invitations and reset links that nobody can use any
 * more. The log hears of the end of a session, so that it is shown and listened to no longer. A
 * little at a time, and several nodes do not wait for one another.
 */
final class Sweeper implements AutoCloseable {

    /** Between two rounds; also before the first, so that a start is not slowed down. */
    static final Duration PAUSE = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int AT_ONCE = 1_000;
    private static final int MOST = 100;

    private final JdbcClient database;
    private final Clock clock;
    private final Consumer<SessionId> dead;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("identity-sweeper").factory());

    /** Tells whoever listens which sessions are dead, before they are forgotten. */
    Sweeper(JdbcClient database, Clock clock, Consumer<SessionId> dead) {
        this.database = database;
        this.clock = clock;
        this.dead = dead;
    }

    /** Sweeps every now and then until it is closed. */
    Sweeper start(Duration pause) {
        ScheduledFuture<?> unused =
                rounds.scheduleWithFixedDelay(
                        this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    private void round() {
        sweep("session", this::someSessions);
        sweep("invitation", () -> some("invitation"));
        sweep("password_reset", () -> some("password_reset"));
    }

    private void sweep(String table, IntSupplier some) {
        try {
            int rounds = 0;
            while (some.getAsInt() == AT_ONCE && ++rounds < MOST) {
                LOG.debug("{} more rows of identity.{} swept", AT_ONCE, table);
            }
        } catch (RuntimeException e) {
            if (!rounds.isShutdown()) {
                LOG.warn("identity.{} is swept the next time: {}", table, e.getMessage());
            }
        }
    }

    private record Row(byte[] token, SessionId session, boolean isLast) {}

    // A session lives for as long as one of its tokens does.
    private int someSessions() {
        OffsetDateTime now = IdentityStore.at(clock.instant());
        List<Row> rows =
                database.sql(
                                """
                                SELECT token_hash, session, NOT EXISTS (
                                    SELECT FROM identity.session other
                                    WHERE other.session = session.session AND expires_at >= ?)
                                FROM identity.session WHERE expires_at < ? LIMIT %d"""
                                        .formatted(AT_ONCE))
                        .params(now, now)
                        .query(
                                (row, _) ->
                                        new Row(
                                                row.getBytes(1),
                                                new SessionId(row.getObject(2, UUID.class)),
                                                row.getBoolean(3)))
                        .list();
        rows.stream().filter(Row::isLast).map(Row::session).distinct().forEach(dead);
        database.sql("DELETE FROM identity.session WHERE token_hash = ANY (?)")
                .param(rows.stream().map(Row::token).toArray(byte[][]::new))
                .update();
        return rows.size();
    }

    private int some(String table) {
        return database.sql(
                        """
                        DELETE FROM identity.%1$s WHERE token_hash IN (
                            SELECT token_hash FROM identity.%1$s WHERE expires_at < ?
                            LIMIT %2$d FOR UPDATE SKIP LOCKED)"""
                                .formatted(table, AT_ONCE))
                .param(IdentityStore.at(clock.instant()))
                .update();
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
