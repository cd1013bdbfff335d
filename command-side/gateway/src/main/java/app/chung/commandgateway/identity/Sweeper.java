package app.chung.commandgateway.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Clears away what has died of age: sessions, invitations and reset links that nobody can use any
 * more. A little at a time, and several nodes do not wait for one another.
 */
final class Sweeper implements AutoCloseable {

    /** Between two rounds; also before the first, so that a start is not slowed down. */
    static final Duration PAUSE = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final List<String> TABLES = List.of("session", "invitation", "password_reset");
    private static final int AT_ONCE = 1_000;
    private static final int MOST = 100;

    private final JdbcClient database;
    private final Clock clock;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("identity-sweeper").factory());

    Sweeper(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Sweeps every now and then until it is closed. */
    Sweeper start(Duration pause) {
        ScheduledFuture<?> unused =
                rounds.scheduleWithFixedDelay(
                        this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    private void round() {
        for (String table : TABLES) {
            try {
                sweep(table);
            } catch (RuntimeException e) {
                if (!rounds.isShutdown()) {
                    LOG.warn("identity.{} is swept the next time: {}", table, e.getMessage());
                }
            }
        }
    }

    private void sweep(String table) {
        int rounds = 0;
        while (some(table) == AT_ONCE && ++rounds < MOST) {
            LOG.debug("{} more rows of identity.{} swept", AT_ONCE, table);
        }
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
