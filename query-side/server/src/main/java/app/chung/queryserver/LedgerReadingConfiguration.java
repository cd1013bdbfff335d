package app.chung.queryserver;

import app.chung.language.json.EventCodec;
import app.chung.ledger.reader.LedgerDatabase;
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

    @Bean(destroyMethod = "close")
    PostgresLedgerReader ledgerReader(PostgresSettings settings, EventCodec codec) {
        return new PostgresLedgerReader(
                new LedgerDatabase(settings.url(), settings.user(), settings.password()), codec);
    }
}
