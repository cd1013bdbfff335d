package app.chung.commandgateway.identity;

import app.chung.commandgateway.CommandDesk;
import app.chung.language.json.Keys;
import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.SessionCommand;
import app.chung.language.people.SessionId;
import app.chung.ledger.reader.LedgerReader;
import app.chung.platform.access.AccessFold;
import app.chung.platform.web.Problem;
import app.chung.platform.web.PublicAddress;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts that handle secrets. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final int KEY_BYTES = 32;

    @Bean
    JdbcClient identityDatabase(@Qualifier("identityPool") HikariDataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .schemas("identity")
                .locations("classpath:db/identity")
                .load()
                .migrate();
        return JdbcClient.create(pool);
    }

    @Bean
    IdentityStore identityStore(JdbcClient identityDatabase) {
        return new IdentityStore(identityDatabase);
    }

    @Bean
    SessionStore sessionStore(JdbcClient identityDatabase) {
        return new SessionStore(identityDatabase);
    }

    @Bean
    Visits visits(JdbcClient identityDatabase, Clock clock) {
        return new Visits(identityDatabase, clock);
    }

    @Bean(destroyMethod = "close")
    Sweeper sweeper(JdbcClient identityDatabase, Clock clock, CommandDesk desk) {
        return new Sweeper(identityDatabase, clock, dead -> end(dead, desk)).start(Sweeper.PAUSE);
    }

    // The log knows nothing of one that was never opened: its command was refused.
    private static void end(SessionId dead, CommandDesk desk) {
        try {
            desk.send(new SessionCommand.EndSession(dead), PersonId.SYSTEM);
        } catch (Problem no) {
            if (no.body().status() != HttpStatus.NOT_FOUND.value()) {
                throw no;
            }
        }
    }

    @Bean
    AddressMarks addressMarks(IdentityStore store) {
        return new AddressMarks(
                store.secret(
                        "address-key",
                        () -> {
                            byte[] key = new byte[KEY_BYTES];
                            new SecureRandom().nextBytes(key);
                            return key;
                        }));
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Profiles profiles(LedgerReader ledger, Keys keys) {
        return new Profiles(ledger, new Opener(keys));
    }

    @Bean
    Registration registration(
            IdentityStore store, Passwords passwords, AddressMarks marks, CommandDesk desk) {
        return new Registration(store, passwords, marks, desk);
    }

    @Bean
    SignIn signIn(
            IdentityStore store,
            SessionStore sessions,
            Profiles profiles,
            Passwords passwords,
            CommandDesk desk,
            AccessFold access,
            Environment settings) {
        boolean sample = settings.getProperty("chung.sample", Boolean.class, false);
        return new SignIn(store, sessions, profiles, passwords, desk, access, sample);
    }

    @Bean
    SetupCode setupCode(IdentityStore store, PublicAddress address) {
        return new SetupCode(store, address);
    }
}
