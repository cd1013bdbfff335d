package app.chung.engine.postgres;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Fresh databases for tests. */
public final class Databases {

    private Databases() {}

    /** A pool on an empty database. */
    public static HikariDataSource fresh() {
        return pool(TestPostgres.freshDatabase());
    }

    /** A pool on this database. */
    public static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(4);
        config.setConnectionTimeout(2_000);
        config.setInitializationFailTimeout(10_000);
        return new HikariDataSource(config);
    }
}
