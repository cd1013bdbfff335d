package app.chung.ledger.reader;

import com.zaxxer.hikari.HikariDataSource;

/** Holds connections to PostgreSQL, so that they can be counted. */
public interface Pooled {

    /** The connections. */
    HikariDataSource pool();
}
