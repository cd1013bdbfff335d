package app.chung.standalone.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestKafka;
import app.chung.embedded.testing.TestPostgres;
import app.chung.ledger.LedgerSchema;
import app.chung.ledger.reader.LedgerDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real engines, with one thing wrong at a time. */
@Timeout(180)
class DoctorIT {

    private static final Place NOWHERE = new Place(Path.of("/nowhere"), false);
    private static final String EVENT =
            "INSERT INTO ledger.event SELECT p, now(), now(), p, 1, false,"
                    + " '00000000-0000-0000-0000-000000000001', gen_random_uuid(),"
                    + " gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'task', 'x', NULL,"
                    + " '', NULL FROM generate_series(%d, %d) p";

    @Test
    void sees_a_database_that_forgets_in_a_crash() {
        assertThat(postgres(TestPostgres.freshDatabase(), Clock.systemUTC()))
                .contains(
                        "ok   PostgreSQL 18",
                        "BAD  PostgreSQL runs with fsync off: a crash loses data  =>  set fsync = on",
                        "BAD  PostgreSQL runs with full_page_writes off",
                        "ok   the clocks of this machine and of PostgreSQL agree",
                        "odd  there is no log yet");
    }

    @Test
    void sees_clocks_that_disagree() {
        for (Duration off : List.of(Duration.ofSeconds(-31), Duration.ofSeconds(31))) {
            assertThat(postgres(TestPostgres.freshDatabase(), Clock.offset(Clock.systemUTC(), off)))
                    .containsPattern(
                            "odd  this machine's clock and PostgreSQL's are 3[01] s apart");
        }
    }

    @Test
    void sees_a_log_that_lacks_an_event() throws Exception {
        TestDatabase database = withLog(EVENT.formatted(1, 3));
        assertThat(postgres(database, Clock.systemUTC()))
                .contains("ok   the log has all of its 3 events");
        run(
                database,
                "ALTER TABLE ledger.event DISABLE TRIGGER event_never_changes",
                "DELETE FROM ledger.event WHERE \"position\" = 2");
        assertThat(postgres(database, Clock.systemUTC()))
                .contains("BAD  the log ends at 3 but has 2 events; 1 streams have gaps");
    }

    @Test
    void sees_views_and_copies_that_need_help() throws Exception {
        TestDatabase database = withLog(EVENT.formatted(1, 1_500));
        run(
                database,
                "CREATE SCHEMA views",
                "CREATE TABLE views.engine_table (name text, view text, role text, token bigint,"
                        + " stopped text)",
                "CREATE TABLE views.engine_parked (name text, key text)",
                "INSERT INTO views.engine_table VALUES ('t1', 'tasks.card', 'SERVING', 20, 'why'),"
                        + " ('t2', 'feed.post', 'SERVING', 1500, NULL)",
                "INSERT INTO views.engine_parked VALUES ('t1', 'a'), ('t1', 'b'), ('old', 'c')",
                "INSERT INTO ledger.relay (topic, holder, held_until, \"position\")"
                        + " VALUES ('chung', gen_random_uuid(), now(), 7)");
        assertThat(postgres(database, Clock.systemUTC()))
                .contains(
                        "BAD  in views have stopped: tasks.card  =>  see Administration",
                        "BAD  in views wait 2 parked documents",
                        "odd  the views in views are at 20 of 1500",
                        "odd  the copy in Kafka's topic 'chung' is at 7 of 1500");
    }

    @Test
    void sees_a_topic_that_forgets_or_has_lost_its_order() throws Exception {
        var broker = TestKafka.shared().address();
        Told settings = new Told();
        settings.say("chung.kafka.bootstrap", broker.bootstrap());
        settings.say("chung.kafka.user", broker.user());
        settings.say("chung.kafka.password", broker.password());
        settings.say("chung.kafka.topic", "doctor");
        assertThat(said(KafkaLook.look(settings))).contains("odd  Kafka answers, but has no topic");
        make(settings, new NewTopic("doctor", Optional.of(3), Optional.empty()));
        assertThat(said(KafkaLook.look(settings)))
                .contains("BAD  doctor has 3 partitions", "odd  doctor forgets after 604800000 ms");
        settings.say("chung.kafka.topic", "healthy");
        make(
                settings,
                new NewTopic("healthy", Optional.of(1), Optional.empty())
                        .configs(Map.of("retention.ms", "-1")));
        assertThat(said(KafkaLook.look(settings)))
                .contains("ok   Kafka answers; healthy has one partition", "is kept for ever");
    }

    private static void make(Told settings, NewTopic topic) throws Exception {
        Properties client = new Properties();
        client.putAll(app.chung.platform.KafkaSettings.of(settings).orElseThrow().client());
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    private static TestDatabase withLog(String sql) throws Exception {
        TestDatabase database = TestPostgres.freshDatabase();
        LedgerSchema.migrate(
                new LedgerDatabase(database.jdbcUrl(), database.user(), database.password()));
        run(database, sql);
        return database;
    }

    private static void run(TestDatabase database, String... statements) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String postgres(TestDatabase database, Clock clock) {
        Told settings = new Told();
        settings.say("chung.postgres.url", database.jdbcUrl());
        settings.say("chung.postgres.user", database.user());
        settings.say("chung.postgres.password", database.password());
        return said(PostgresLook.look(NOWHERE, settings, clock));
    }

    private static String said(List<Finding> found) {
        return found.stream().map(Finding::line).collect(Collectors.joining("\n"));
    }
}
