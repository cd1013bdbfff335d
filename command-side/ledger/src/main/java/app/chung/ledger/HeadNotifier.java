package app.chung.ledger;

import app.chung.ledger.reader.PostgresLedgerReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells other processes how far the log reaches, on a connection of its own and after the commit:
 * inside the append a notification would cost two thirds of its speed. What comes while one is on
 * its way is told together.
 */
final class HeadNotifier implements CommitListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeadNotifier.class);
    private static final long PAUSE_NANOS = 250_000_000L;

    private final DataSource source;
    private final AtomicLong newest = new AtomicLong();
    private final Thread thread;
    private volatile boolean closed;
    private long told;

    HeadNotifier(DataSource source) {
        this.source = source;
        this.thread = Thread.ofPlatform().name("ledger-notify").daemon().start(this::run);
    }

    @Override
    public void committed(long first, long last, boolean concernsAccess) {
        newest.accumulateAndGet(last, Math::max);
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            try (Connection connection = source.getConnection();
                    PreparedStatement notify =
                            connection.prepareStatement("SELECT pg_notify(?, ?)")) {
                notify.setString(1, PostgresLedgerReader.CHANNEL);
                notifyForEver(notify);
            } catch (SQLException e) {
                LOG.debug("Others are not told of the head for a moment", e);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void notifyForEver(PreparedStatement notify) throws SQLException {
        while (!closed) {
            long last = newest.get();
            if (last == told) {
                LockSupport.park();
            } else {
                notify.setString(2, Long.toString(last));
                notify.execute();
                told = last;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
