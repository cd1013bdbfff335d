package app.chung.commandserver;

import app.chung.language.json.EventCodec;
import app.chung.language.json.Keys;
import app.chung.ledger.Ledger;
import app.chung.ledger.LedgerSchema;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.platform.PostgresSettings;
import app.chung.platform.access.AccessFold;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The log, with the one process that may write it. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

    @Bean
    EventCodec eventCodec() {
        return EventCodec.load();
    }

    /** The log's tables are up to date when this bean is there. */
    @Bean
    LedgerDatabase ledgerDatabase(PostgresSettings settings) {
        LedgerDatabase database =
                new LedgerDatabase(settings.url(), settings.user(), settings.password());
        LedgerSchema.migrate(database);
        return database;
    }

    @Bean(destroyMethod = "close")
    PostgresLedgerReader ledgerReader(LedgerDatabase database, EventCodec codec) {
        return new PostgresLedgerReader(database, codec);
    }

    @Bean(destroyMethod = "close")
    Ledger ledger(LedgerDatabase database, EventCodec codec, Keys keys) {
        return new Ledger(database, codec, keys);
    }

    /** How many events a commit takes. */
    @Bean
    MeterBinder commits(Ledger ledger) {
        return meters -> {
            DistributionSummary sizes =
                    DistributionSummary.builder("chung.commit.events")
                            .description("Events that one commit took")
                            .serviceLevelObjectives(1, 2, 5, 10, 50, 200, 1_000)
                            .register(meters);
            ledger.onCommit((first, last, _) -> sizes.record(last - first + 1.0));
        };
    }

    /** Copies the log to Kafka where its address is given; else nothing. */
    @Bean(destroyMethod = "close")
    Relaying relaying(
            Environment environment, LedgerDatabase database, PostgresLedgerReader reader) {
        return Relaying.of(environment, database, reader);
    }

    /** Readers in this process, and access, learn of a commit before its command is answered. */
    @Bean
    SmartInitializingSingleton commitsAreHeard(
            Ledger ledger, PostgresLedgerReader reader, AccessFold access) {
        return () ->
                ledger.onCommit(
                        (_, last, concernsAccess) -> {
                            reader.headMoved(last);
                            if (concernsAccess) {
                                access.catchUp();
                            }
                        });
    }
}
