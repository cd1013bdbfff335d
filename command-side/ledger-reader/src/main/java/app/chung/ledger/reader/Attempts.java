package app.chung.ledger.reader;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Repeats what does no harm when repeated. */
public final class Attempts {

    /** A pool may hand out several dead connections before it opens a living one. */
    private static final int MOST = 8;

    private Attempts() {}

    /** A piece of work on a connection of its own. */
    @FunctionalInterface
    public interface Work<T> {

        /** Borrows a connection, works, gives it back. */
        T run() throws SQLException;
    }

    /**
     * Runs the work, again when its connection turns out to be dead. Only for what has no effect or
     * the same one twice.
     */
    public static <T> T repeat(String what, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.run();
            } catch (SQLException e) {
                if (attempt == MOST || !isDeadConnection(e)) {
                    throw new LedgerUnavailable(what, e);
                }
            }
        }
    }

    /**
     * Connection exceptions and sessions that the server is ending; not: a pool that is empty, nor
     * silence, which another try would only prolong.
     */
    private static boolean isDeadConnection(SQLException e) {
        @Nullable String state = e.getSQLState();
        boolean lost =
                state != null
                        && (state.equals("08006")
                                || state.equals("08003")
                                || state.startsWith("57P0"));
        return lost
                && !(e instanceof SQLTransientConnectionException)
                && !(e.getCause() instanceof SocketTimeoutException);
    }
}
