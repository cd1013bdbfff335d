package app.chung.querygateway;

import app.chung.platform.PostgresSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a query node keeps its views and its search index. Nodes share nothing but the log: each
 * takes the first place that is free, so that one that comes back finds what it has folded. Two at
 * one place would do no harm, but tell every browser over and over to start anew.
 */
public final class ViewsPlace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsPlace.class);
    private static final int KIND = 0x56494557;
    private static final int MOST = 64;
    private static final int LOOK_SECONDS = 2;

    private final PostgresSettings database;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final int number;
    private @Nullable Connection holding;

    private ViewsPlace(PostgresSettings database, int number, @Nullable Connection holding) {
        this.database = database;
        this.number = number;
        this.holding = holding;
    }

    /** The first one, for who is alone. */
    static ViewsPlace only(PostgresSettings database) {
        return new ViewsPlace(database, 1, null);
    }

    /** The first that no other node has; kept until it is closed or the process ends. */
    static ViewsPlace free(PostgresSettings database) {
        try {
            Connection connection = connect(database);
            for (int number = 1; number <= MOST; number++) {
                if (isOurs(connection, number)) {
                    ViewsPlace place = new ViewsPlace(database, number, connection);
                    Thread.ofVirtual().name("views-place").start(place::keep);
                    return place;
                }
            }
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot be asked for a free place", e);
        }
        throw new IllegalStateException("There are " + MOST + " query nodes already");
    }

    /** Which place it is, from 1. */
    public int number() {
        return number;
    }

    /** The name of something that each place has of its own. */
    public String name(String base, String separator) {
        return number == 1 ? base : base + separator + number;
    }

    @Override
    public synchronized void close() {
        closed.countDown();
        end(holding);
    }

    private void keep() {
        try {
            while (!closed.await(LOOK_SECONDS, TimeUnit.SECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database forgets who held a place when the line to it is cut. */
    private synchronized void look() {
        try {
            if (closed.getCount() == 0 || holding == null || holding.isValid(LOOK_SECONDS)) {
                return;
            }
            end(holding);
            Connection fresh = connect(database);
            holding = fresh;
            if (!isOurs(fresh, number)) {
                LOG.error("Another query node has taken place {}; start this one again", number);
            }
        } catch (SQLException e) {
            LOG.debug("The database is away", e);
        }
    }

    private static Connection connect(PostgresSettings database) throws SQLException {
        Properties how = new Properties();
        how.setProperty("user", database.user());
        how.setProperty("password", database.password());
        how.setProperty("connectTimeout", "5");
        how.setProperty("socketTimeout", "5");
        how.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(database.url(), how);
    }

    private static boolean isOurs(Connection connection, int number) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, KIND);
            lock.setInt(2, number);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void end(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.debug("It was cut already", e);
        }
    }
}
