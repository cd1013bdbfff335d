package app.chung.querygateway.engine;

import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.run.Engine;
import app.chung.engine.search.Search;
import app.chung.engine.search.SearchStore;
import app.chung.engine.store.ViewStore;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.kafka.KafkaBroker;
import app.chung.ledger.reader.kafka.KafkaTopic;
import app.chung.platform.KafkaSettings;
import app.chung.querygateway.engine.EngineWatch.Probe;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What watches over this node, and what keeps in mind who did what to it. */
@Configuration(proxyBeanMethods = false)
class SystemConfiguration {

    @Bean
    Interventions steps(@Qualifier("viewPool") DataSource pool) {
        return new Interventions(pool);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    EngineWatch engineWatch(
            @Qualifier("viewPool") DataSource pool,
            ViewStore views,
            SearchStore search,
            Environment environment,
            Clock clock) {
        List<Probe> probes = new ArrayList<>();
        probes.add(new Probe("log", () -> PostgresViewStore.product(pool)));
        probes.add(new Probe("views", views::product));
        probes.add(new Probe("search", search::product));
        KafkaSettings.of(environment)
                .map(KafkaBroker::new)
                .ifPresent(broker -> probes.add(new Probe("copy", broker::product)));
        return new EngineWatch(probes, clock);
    }

    @Bean
    SystemReport systemReport(
            Engine engine,
            Search search,
            LedgerReader ledger,
            EngineWatch watch,
            @Qualifier("viewPool") DataSource pool,
            Environment environment,
            Clock clock) {
        Optional<Copying> copying =
                KafkaSettings.of(environment)
                        .map(KafkaTopic::name)
                        .map(topic -> new Copying(pool, topic));
        Path data = Path.of(environment.getProperty("chung.data", "data")).toAbsolutePath();
        return new SystemReport(engine, search, ledger, watch, copying, data, clock);
    }
}
