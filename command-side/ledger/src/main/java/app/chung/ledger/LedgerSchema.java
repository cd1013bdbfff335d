package app.chung.ledger;

import app.chung.ledger.reader.LedgerDatabase;
import org.flywaydb.core.Flyway;

/** Brings the log's tables, functions and roles up to date. */
public final class LedgerSchema {

    private LedgerSchema() {}

    /** Migrates as the login itself, which must own the database. Does nothing when up to date. */
    public static void migrate(LedgerDatabase database) {
        Flyway.configure()
                .dataSource(database.owner())
                .locations("classpath:app/chung/ledger/schema")
                .defaultSchema("ledger")
                .schemas("ledger")
                .load()
                .migrate();
    }
}
