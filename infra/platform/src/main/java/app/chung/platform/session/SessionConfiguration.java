package app.chung.platform.session;

import app.chung.access.Access;
import app.chung.ledger.reader.LedgerReader;
import app.chung.platform.PostgresSettings;
import app.chung.platform.access.AccessFold;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts that find out who asks. */
@Configuration(proxyBeanMethods = false)
public class SessionConfiguration {

    private static final int CONNECTIONS = 6;

    @Bean
    PostgresSettings postgresSettings(Environment environment) {
        return PostgresSettings.of(environment);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Connections for secrets and sessions, apart from the log's. */
    @Bean
    HikariDataSource identityPool(PostgresSettings settings) {
        return settings.pool("identity", CONNECTIONS);
    }

    /** Access as of now; whoever decides who may what takes it from here. */
    @Bean
    AccessFold accessFold(LedgerReader ledger) {
        return new AccessFold(ledger, Access.empty());
    }

    @Bean
    SessionReader sessionReader(
            @Qualifier("identityPool") HikariDataSource pool, AccessFold access, Clock clock) {
        return new SessionReader(JdbcClient.create(pool), access, clock);
    }
}
