package app.chung.ledger.reader;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns from other processes' writers that the log has grown. A notification wakes at once; asking
 * every second is only the net beneath. Comes back by itself when the database was away.
 */
final class HeadWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);
    private static final int POLL_MS = 1_000;
    private static final int PAUSE_MS = 200;

    private final DataSource source;
    private final Head head;
    private final Thread thread;
    private volatile boolean closed;

    HeadWatch(DataSource source, Head head) {
        this.source = source;
        this.head = head;
        this.thread = Thread.ofPlatform().name("ledger-head").daemon().start(this::run);
    }

    private void run() {
        while (!closed) {
            try (Connection connection = source.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (!closed) {
                    LOG.debug("The log's head is out of sight", e);
                    LockSupport.parkNanos(PAUSE_MS * 1_000_000L);
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + PostgresLedgerReader.CHANNEL);
        }
        PGConnection notified = connection.unwrap(PGConnection.class);
        try (PreparedStatement ask = connection.prepareStatement(PostgresLedgerReader.HEAD)) {
            while (!closed) {
                head.moveTo(ask(ask));
                while (wake(notified.getNotifications(POLL_MS))) {
                    continue;
                }
            }
        }
    }

    private boolean wake(PGNotification[] notifications) {
        for (PGNotification notification : notifications) {
            head.moveTo(Long.parseLong(notification.getParameter()));
        }
        return notifications.length > 0 && !closed;
    }

    private static long ask(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
