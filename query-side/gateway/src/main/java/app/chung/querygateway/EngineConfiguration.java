package app.chung.querygateway;

import app.chung.engine.Projection;
import app.chung.engine.mongo.MongoClients;
import app.chung.engine.mongo.MongoViewStore;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.run.Engine;
import app.chung.engine.run.Settings;
import app.chung.engine.store.ViewStore;
import app.chung.language.json.EventCodec;
import app.chung.language.json.Keys;
import app.chung.language.json.Opener;
import app.chung.ledger.reader.LedgerReader;
import app.chung.platform.PostgresSettings;
import app.chung.platform.access.AccessFold;
import app.chung.platform.keys.MasterKey;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The engine with every projection there is. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final String SCHEMA = "views";
    private static final int CONNECTIONS = 10;

    @Bean
    HikariDataSource viewPool(PostgresSettings settings) {
        HikariDataSource pool = settings.pool("views", CONNECTIONS);
        // Views follow from the log, so the last moment before a crash is simply folded again.
        pool.setConnectionInitSql("SET synchronous_commit = off; SET statement_timeout = '30s'");
        return pool;
    }

    /** MongoDB where its address is given, else PostgreSQL. */
    @Bean(destroyMethod = "")
    ViewStore viewStore(
            @Qualifier("viewPool") HikariDataSource pool,
            @Value("${chung.mongodb.url:}") String mongo,
            ViewsPlace place) {
        return mongo.isBlank()
                ? new PostgresViewStore(pool, place.name(SCHEMA, "_"))
                : new MongoViewStore(
                        MongoClients.of(mongo), place.name(MongoClients.database(mongo), "_"));
    }

    /** One of its own where others may be beside it. */
    @Bean(destroyMethod = "close")
    ViewsPlace viewsPlace(
            PostgresSettings settings,
            @Value("${chung.views.beside-others:false}") boolean others) {
        return others ? ViewsPlace.free(settings) : ViewsPlace.only(settings);
    }

    /** Found by its type, so that a new view touches nothing here. */
    @Bean(initMethod = "start", destroyMethod = "close")
    Engine engine(ViewsSource source, ViewStore store, AccessFold access, MasterKey master) {
        return new Engine(
                projections(),
                source.events(),
                store,
                access,
                access::upTo,
                master.derived("cursors"),
                Settings.USUAL);
    }

    @Bean(destroyMethod = "close")
    ViewsSource viewsSource(Environment environment, LedgerReader ledger, EventCodec codec) {
        return ViewsSource.of(environment, ledger, codec);
    }

    @Bean
    Opener opener(Keys keys) {
        return new Opener(keys);
    }

    @SuppressWarnings("unchecked")
    private static List<Projection<?>> projections() {
        return (List<Projection<?>>) (List<?>) Parts.ofKind(Projection.class);
    }
}
