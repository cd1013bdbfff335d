package app.chung.ledger;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What an error of the database says about the fate of the call. */
final class Failures {

    /** Data exceptions, violated constraints, program limits: some row is at fault. */
    private static final Set<String> ROWS_FAULT = Set.of("22", "23", "54");

    private Failures() {}

    /**
     * The server answered with an error, so its transaction was rolled back. Anything else, a lost
     * connection or one that the server is just ending, leaves the outcome unknown.
     */
    static boolean isCertain(SQLException e) {
        if (!(e instanceof PSQLException postgres)) {
            return false;
        }
        ServerErrorMessage message = postgres.getServerErrorMessage();
        return message != null && "ERROR".equals(message.getSeverity()) && !isFence(e);
    }

    static boolean isOneCommandsFault(SQLException e) {
        @Nullable String state = e.getSQLState();
        return isCertain(e) && state != null && ROWS_FAULT.contains(state.substring(0, 2));
    }

    private static boolean isFence(SQLException e) {
        return "08000".equals(e.getSQLState());
    }
}
