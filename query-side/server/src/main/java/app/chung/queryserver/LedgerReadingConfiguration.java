package app.chung.queryserver;

import app.chung.language.json.EventCodec;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.platform.PostgresSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log, read only; for a query side that is a process of its own. */
@Configuration(proxyBeanMethods = false)
class LedgerReadingConfiguration {

    @Bean
    EventCodec eventCodec() {
        return EventCodec.load();
    }

    /** Can read when this bean is there: the command side may have been started later. */
    @Bean(destroyMethod = "close")
    PostgresLedgerReader ledgerReader(PostgresSettings settings, EventCodec codec)
            throws InterruptedException {
        var reader =
                new PostgresLedgerReader(
                        new LedgerDatabase(settings.url(), settings.user(), settings.password()),
                        codec);
        try {
            Readiness.await(reader);
            return reader;
        } catch (LedgerUnavailable | InterruptedException e) {
            reader.close();
            throw e;
        }
    }
}
