package app.chung.ledger;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets a batch into the log and finds out what became of it, also when the connection was lost on
 * the way. Used by the writer's thread alone.
 *
 * <p>A lost call is settled, never guessed: a new session waits for the log's lock, shuts the lost
 * session out for ever, and sends the batch again. By then either its commands are in the log and
 * come back as what they were answered, or they are not and never will be through the old call.
 */
final class Writing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(3);
    private static final Duration RESOLVE_PATIENCE = Duration.ofSeconds(12);
    private static final long PAUSE_MS = 100;

    private final DataSource source;
    private @Nullable WriterSession session;

    Writing(DataSource source) {
        this.source = source;
    }

    boolean isConnected() {
        return session != null;
    }

    Outcome write(List<Pending> batch) throws SQLException, InterruptedException {
        WriterSession open = connect(CONNECT_PATIENCE);
        try {
            return open.append(batch);
        } catch (SQLException e) {
            if (Failures.isCertain(e)) {
                dropIfUnusable(open);
                throw e;
            }
            LOG.warn("Connection lost in an append of {}: {}", batch.size(), e.getMessage());
            drop();
            return Outcomes.asFirstTry(resolve(open.id, batch));
        }
    }

    private Outcome resolve(UUID lost, List<Pending> batch)
            throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + RESOLVE_PATIENCE.toNanos();
        UUID suspect = lost;
        while (true) {
            try {
                WriterSession fresh =
                        connect(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
                fresh.fence(suspect);
                suspect = fresh.id;
                return fresh.append(batch);
            } catch (SQLException e) {
                drop();
                if (System.nanoTime() > deadline) {
                    throw new SQLTransientConnectionException("Outcome unknown", e);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            }
        }
    }

    private WriterSession connect(Duration patience) throws SQLException, InterruptedException {
        WriterSession open = session;
        if (open != null && open.isUsable()) {
            return open;
        }
        drop();
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                WriterSession fresh = WriterSession.open(source);
                session = fresh;
                return fresh;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            }
        }
    }

    private void dropIfUnusable(WriterSession open) {
        if (!open.isUsable()) {
            drop();
        }
    }

    private void drop() {
        WriterSession open = session;
        session = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() {
        drop();
    }
}
