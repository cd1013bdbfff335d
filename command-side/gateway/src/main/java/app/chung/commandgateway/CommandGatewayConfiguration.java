package app.chung.commandgateway;

import app.chung.commandgateway.aggregate.Aggregates;
import app.chung.commandgateway.aggregate.DeciderCatalog;
import app.chung.commandgateway.aggregate.Snapshots;
import app.chung.language.json.CommandCodec;
import app.chung.language.json.MessageCatalog;
import app.chung.ledger.Ledger;
import app.chung.ledger.axon.ChungEventStorageEngine;
import app.chung.ledger.reader.LedgerReader;
import app.chung.platform.access.AccessFold;
import app.chung.platform.openapi.Described;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The parts of the command side's gateway; needs the ledger, its reader and the keys. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandGatewayConfiguration {

    @Bean
    MessageCatalog messageCatalog() {
        return MessageCatalog.load();
    }

    @Bean
    CommandCodec commandCodec(MessageCatalog catalog) {
        return new CommandCodec(catalog);
    }

    @Bean
    DeciderCatalog deciderCatalog() {
        return DeciderCatalog.scan();
    }

    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore eventStore(Ledger ledger, LedgerReader reader, DeciderCatalog deciders) {
        return EmbeddedEventStore.builder()
                .storageEngine(new ChungEventStorageEngine(ledger, reader, new Snapshots(deciders)))
                .build();
    }

    @Bean
    Aggregates aggregates(
            DeciderCatalog deciders, EmbeddedEventStore events, ExecutorService blockingExecutor) {
        return new Aggregates(deciders, events, blockingExecutor);
    }

    @Bean
    CommandDesk commandDesk(
            DeciderCatalog deciders,
            Aggregates aggregates,
            Ledger ledger,
            AccessFold access,
            Clock clock) {
        return new CommandDesk(deciders, aggregates, ledger, access, clock);
    }

    @Bean
    Described commandSide(MessageCatalog catalog) {
        return new CommandDescription(catalog);
    }
}
