package app.chung.platform;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.core.env.Environment;

/**
 * Where PostgreSQL is. Standalone fills these in after it has started the embedded one.
 *
 * @param url the JDBC address, from {@code CHUNG_POSTGRES_URL}
 * @param user from {@code CHUNG_POSTGRES_USER}
 * @param password from {@code CHUNG_POSTGRES_PASSWORD}
 */
public record PostgresSettings(String url, String user, String password) {

    private static final long PATIENCE_MS = 5_000;

    /** As the environment says. */
    public static PostgresSettings of(Environment environment) {
        return new PostgresSettings(
                environment.getRequiredProperty("chung.postgres.url"),
                environment.getProperty("chung.postgres.user", "chung"),
                environment.getProperty("chung.postgres.password", ""));
    }

    /** A pool of connections that gives up after a few seconds and mends itself. */
    public HikariDataSource pool(String name, int size) {
        // Not yet sealed: whoever asked may still adjust it before the first connection.
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE_MS);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("socketTimeout", "30");
        pool.addDataSourceProperty("connectTimeout", "5");
        // Rows, which would get into our log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    @Override
    public String toString() {
        return "PostgresSettings[" + url + "]";
    }
}
