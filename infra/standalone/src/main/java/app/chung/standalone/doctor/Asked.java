package app.chung.standalone.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database that is asked.
 *
 * @param connection to it
 */
record Asked(Connection connection) {

    /** The first column of the one row. */
    String text(String sql) throws SQLException {
        return texts(sql).getFirst();
    }

    /** The same as a number. */
    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    /** The first column of every row. */
    List<String> texts(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
