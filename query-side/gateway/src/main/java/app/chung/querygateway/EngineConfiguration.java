package app.chung.querygateway;

import app.chung.engine.Projection;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.run.Engine;
import app.chung.engine.run.Settings;
import app.chung.engine.store.ViewStore;
import app.chung.language.json.Keys;
import app.chung.language.json.Opener;
import app.chung.ledger.reader.LedgerReader;
import app.chung.platform.PostgresSettings;
import app.chung.platform.access.AccessFold;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The engine with every projection there is. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final String VIEWS = "app.chung.query";
    private static final String SCHEMA = "views";
    private static final int CONNECTIONS = 10;

    @Bean
    HikariDataSource viewPool(PostgresSettings settings) {
        HikariDataSource pool = settings.pool("views", CONNECTIONS);
        // Views follow from the log, so the last moment before a crash is simply folded again.
        pool.setConnectionInitSql("SET synchronous_commit = off; SET statement_timeout = '30s'");
        return pool;
    }

    @Bean(destroyMethod = "")
    ViewStore viewStore(@Qualifier("viewPool") HikariDataSource pool) {
        return new PostgresViewStore(pool, SCHEMA);
    }

    /** Found by its type, so that a new view touches nothing here. */
    @Bean(initMethod = "start", destroyMethod = "close")
    Engine engine(LedgerReader ledger, ViewStore store, AccessFold access) {
        return new Engine(projections(), ledger, store, access, Settings.USUAL);
    }

    @Bean
    Opener opener(Keys keys) {
        return new Opener(keys);
    }

    @SuppressWarnings("unchecked")
    private static List<? extends Projection<?>> projections() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Projection.class));
        return scanner.findCandidateComponents(VIEWS).stream()
                .map(found -> found.getBeanClassName())
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .map(type -> (Projection<?>) BeanUtils.instantiateClass(type))
                .toList();
    }
}
