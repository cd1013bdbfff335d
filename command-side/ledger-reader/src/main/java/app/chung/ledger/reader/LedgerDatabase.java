package app.chung.ledger.reader;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the log is. Every connection takes on the one role that its work needs and gives up after a
 * while, whatever happens on the other side.
 *
 * @param url JDBC address
 * @param user a login that may take on the log's roles; to migrate, one that owns the database
 * @param password its password
 */
public record LedgerDatabase(String url, String user, String password) {

    private static final int CONNECT_SECONDS = 5;
    private static final int SOCKET_SECONDS = 30;

    /**
     * Connections that may only read; bytes come in binary from the first execution on. All that
     * they ever commit is a notification, which need not wait for the disk.
     */
    public DataSource reader() {
        return source(
                "-c role=chung_ledger_reader -c statement_timeout=20s"
                        + " -c default_transaction_read_only=on -c synchronous_commit=off");
    }

    /** A pool of reading connections that mends itself. */
    public HikariDataSource readerPool(String name, int size) {
        return pool(name, size, reader());
    }

    /**
     * Connections that may append. A waiter outlasts a stalled holder of the log's lock, which is
     * ended after five seconds.
     */
    public DataSource writer() {
        return source(
                "-c role=chung_ledger_writer -c lock_timeout=8s -c statement_timeout=12s"
                        + " -c idle_in_transaction_session_timeout=5s -c synchronous_commit=on"
                        + " -c default_transaction_isolation=read\\ committed");
    }

    /** A pool of connections with the writer's role, for snapshots and look-ups. */
    public HikariDataSource writerPool(String name, int size) {
        return pool(name, size, writer());
    }

    /** Connections as the login itself, for migrations. */
    public DataSource owner() {
        return source("");
    }

    private PGSimpleDataSource source(String options) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        source.setOptions(options);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(SOCKET_SECONDS);
        source.setTcpKeepAlive(true);
        source.setPrepareThreshold(-1);
        source.setApplicationName("chung");
        // Rows, which would get into our log.
        source.setLogServerErrorDetail(false);
        return source;
    }

    private static HikariDataSource pool(String name, int size, DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_SECONDS * 1_000L);
        config.setValidationTimeout(2_000);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "LedgerDatabase[" + url + "]";
    }
}
