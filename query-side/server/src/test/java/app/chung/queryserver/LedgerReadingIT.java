package app.chung.queryserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.language.json.EventCodec;
import app.chung.ledger.LedgerSchema;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.platform.PostgresSettings;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class LedgerReadingIT {

    @Test
    void a_query_node_that_was_started_first_waits_for_the_tables() throws Exception {
        TestDatabase fresh = TestPostgres.freshDatabase();
        var settings = new PostgresSettings(fresh.jdbcUrl(), fresh.user(), fresh.password());
        try (ExecutorService node = Executors.newSingleThreadExecutor()) {
            Future<PostgresLedgerReader> reader =
                    node.submit(
                            () ->
                                    new LedgerReadingConfiguration()
                                            .ledgerReader(settings, EventCodec.load()));
            assertThatThrownBy(() -> reader.get(2, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
            LedgerSchema.migrate(
                    new LedgerDatabase(fresh.jdbcUrl(), fresh.user(), fresh.password()));
            try (PostgresLedgerReader made = reader.get(20, TimeUnit.SECONDS)) {
                assertThat(made.head()).isZero();
            }
        }
    }
}
