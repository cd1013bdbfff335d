package app.chung.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.language.kernel.PersonId;
import app.chung.platform.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresKeysIT {

    private static final PersonId AN = new PersonId(UUID.randomUUID());
    private static final PersonId BINH = new PersonId(UUID.randomUUID());

    @TempDir Path folder;
    private final TestDatabase database = TestPostgres.freshDatabase();
    private PostgresKeys keys;

    @BeforeEach
    void open() {
        keys = fresh();
    }

    @AfterEach
    void close() {
        keys.close();
    }

    private PostgresKeys fresh() {
        PostgresSettings settings =
                new PostgresSettings(database.jdbcUrl(), database.user(), database.password());
        return new PostgresKeys(settings, MasterKey.at(folder.resolve("master.key")));
    }

    @Test
    void makes_one_key_a_person_and_keeps_it() {
        var made = keys.forSealing(Set.of(AN, BINH));
        assertThat(made).hasSize(2);
        assertThat(made.get(AN)).isNotEqualTo(made.get(BINH));
        try (PostgresKeys later = fresh()) {
            assertThat(later.forSealing(Set.of(AN))).containsEntry(AN, made.get(AN));
            assertThat(later.forOpening(BINH)).contains(made.get(BINH));
        }
    }

    @Test
    void agrees_on_one_key_among_many_at_once() throws Exception {
        try (PostgresKeys other = fresh();
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<SecretKey>> askers =
                    IntStream.range(0, 40)
                            .<Callable<SecretKey>>mapToObj(
                                    i ->
                                            () ->
                                                    (i % 2 == 0 ? keys : other)
                                                            .forSealing(Set.of(AN))
                                                            .get(AN))
                            .toList();
            assertThat(pool.invokeAll(askers).stream().map(f -> f.resultNow()).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void knows_nobody_unasked() {
        assertThat(keys.forOpening(AN)).isEmpty();
    }

    @Test
    void never_brings_back_a_destroyed_key() {
        keys.forSealing(Set.of(AN));
        keys.destroy(AN);
        assertThat(keys.forOpening(AN)).isEmpty();
        assertThatThrownBy(() -> keys.forSealing(Set.of(AN))).hasMessageContaining("erased");
    }

    @Test
    void stores_no_key_in_the_clear() throws Exception {
        keys.forSealing(Set.of(AN));
        SecretKey key = keys.forOpening(AN).orElseThrow();
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.user(), database.password());
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("SELECT wrapped FROM keys.person_key")) {
            rows.next();
            String stored = HexFormat.of().formatHex(rows.getBytes(1));
            assertThat(stored).doesNotContain(HexFormat.of().formatHex(key.getEncoded()));
        }
    }

    @Test
    void says_so_when_the_master_key_is_another_one() throws IOException {
        keys.forSealing(Set.of(AN));
        Files.delete(folder.resolve("master.key"));
        try (PostgresKeys other = fresh()) {
            assertThatThrownBy(() -> other.forOpening(AN)).hasMessageContaining("does not fit");
        }
    }

    @Test
    void keys_for_something_else_are_the_same_at_every_node_and_for_nothing_else() {
        MasterKey one = MasterKey.at(folder.resolve("master.key"));
        MasterKey again = MasterKey.at(folder.resolve("master.key"));
        assertThat(one.derived("cursors")).isEqualTo(again.derived("cursors"));
        assertThat(one.derived("cursors")).isNotEqualTo(one.derived("other"));
        assertThat(MasterKey.at(folder.resolve("other.key")).derived("cursors"))
                .isNotEqualTo(one.derived("cursors"));
    }

    @Test
    void refuses_a_master_key_that_others_may_read() throws IOException {
        Path file = folder.resolve("master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> MasterKey.at(file)).hasMessageContaining("read by others");
    }
}
