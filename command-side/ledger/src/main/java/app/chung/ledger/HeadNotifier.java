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
 * inside the append a notification would cost two thirds of its speed. The first is told at once;
 * what comes within the next few milliseconds is told together, so that a busy log spends its time
 * on appends. A notification is a commit to PostgreSQL; nobody waits for this one to reach the
 * disk.
 */
final class HeadNotifier implements CommitListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeadNotifier.class);
    private static final long PAUSE_NANOS = 250_000_000L;
    private static final long APART_NANOS = 4_000_000L;

    private final DataSource source;
    private final AtomicLong newest = new AtomicLong();
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean resting;
    private long told;

    HeadNotifier(DataSource source) {
        this.source = source;
        this.thread = Thread.ofPlatform().name("ledger-notify").daemon().start(this::run);
    }

    @Override
    public void committed(long first, long last, boolean concernsAccess) {
        newest.accumulateAndGet(last, Math::max);
        if (!resting) {
            LockSupport.unpark(thread);
        }
    }

    private void run() {
        while (!closed) {
            try (Connection connection = source.getConnection();
                    PreparedStatement notify =
                            connection.prepareStatement("SELECT pg_notify(?, ?)")) {
                notify.setString(1, PostgresLedgerReader.CHANNEL);
                notifyForEver(notify);
            } catch (SQLException | RuntimeException e) {
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
                rest();
            }
        }
    }

    // Whatever is committed meanwhile is found afterwards; nobody need wake this thread for it.
    private void rest() {
        resting = true;
        LockSupport.parkNanos(APART_NANOS);
        resting = false;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
