package app.chung.commandgateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.language.kernel.PersonId;
import app.chung.platform.PostgresSettings;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where visits end. */
class VisitsIT {

    private static final Instant MORNING = Instant.parse("2026-11-22T01:00:00Z");
    private static final PersonId LAN = new PersonId(UUID.randomUUID());

    private final HikariDataSource pool = pool();
    private final JdbcClient database = new IdentityConfiguration().identityDatabase(pool);

    private static HikariDataSource pool() {
        TestDatabase database = TestPostgres.freshDatabase();
        return new PostgresSettings(database.jdbcUrl(), database.user(), database.password())
                .pool("test", 2);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private Optional<Instant> lookIn(PersonId person, Duration later) {
        return new Visits(database, Clock.fixed(MORNING.plus(later), ZoneOffset.UTC))
                .lookIn(person);
    }

    @Test
    void has_nothing_before_the_first_visit() {
        assertThat(lookIn(LAN, Duration.ZERO)).isEmpty();
        assertThat(lookIn(LAN, Duration.ofMinutes(10))).isEmpty();
    }

    @Test
    void goes_on_while_one_looks_in_and_begins_anew_after_half_an_hour() {
        lookIn(LAN, Duration.ZERO);
        lookIn(LAN, Duration.ofMinutes(29));
        lookIn(LAN, Duration.ofMinutes(58));
        assertThat(lookIn(LAN, Duration.ofHours(8))).contains(MORNING.plus(Duration.ofMinutes(58)));
        assertThat(lookIn(LAN, Duration.ofHours(8).plusMinutes(10)))
                .contains(MORNING.plus(Duration.ofMinutes(58)));
    }

    @Test
    void is_each_persons_own() {
        lookIn(LAN, Duration.ZERO);
        assertThat(lookIn(new PersonId(UUID.randomUUID()), Duration.ofHours(1))).isEmpty();
        assertThat(lookIn(LAN, Duration.ofHours(1))).contains(MORNING);
    }

    @Test
    void does_not_go_back_with_a_clock() {
        lookIn(LAN, Duration.ofHours(1));
        lookIn(LAN, Duration.ZERO);
        assertThat(lookIn(LAN, Duration.ofHours(2))).contains(MORNING.plus(Duration.ofHours(1)));
    }
}
