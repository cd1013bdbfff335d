package app.chung.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    /** Unpacked once for all tests. */
    @TempDir static Path cache;

    @TempDir Path data;

    private ParentProcess chung;

    @BeforeEach
    void first_start() throws IOException {
        Files.createSymbolicLink(data.resolve("cache"), cache);
        chung = ParentProcess.start("postgres", data);
    }

    @AfterEach
    void clear_away() {
        chung.close();
        Processes.killAllThatMention(data);
    }

    @Test
    void outlives_a_killed_parent_and_is_adopted_with_its_data() throws Exception {
        write("còn đây");
        var server = chung.engine();
        chung.killNine();
        assertThat(Processes.lives(server)).isTrue();

        chung = ParentProcess.start("postgres", data);
        assertThat(chung.adopted()).isTrue();
        assertThat(chung.engine()).isEqualTo(server);
        assertThat(read()).isEqualTo("còn đây");
    }

    @Test
    void starts_at_once_after_parent_and_server_were_killed() throws Exception {
        write("còn đây");
        String url = chung.url();
        var server = chung.engine();
        chung.killNine();
        Processes.signal(server, "KILL");

        chung = ParentProcess.start("postgres", data);
        assertThat(chung.adopted()).isFalse();
        assertThat(chung.url()).isEqualTo(url);
        assertThat(read()).isEqualTo("còn đây");
    }

    @Test
    void is_brought_back_on_the_same_port_when_it_alone_dies() throws Exception {
        write("còn đây");
        Processes.signal(chung.engine(), "KILL");
        assertThat(Patience.until(Duration.ofSeconds(20), this::answersAgain)).isTrue();
    }

    @Test
    void says_once_that_its_files_are_gone_and_makes_no_empty_ones_in_their_place()
            throws Exception {
        Path cluster = data.resolve("postgres/cluster");
        Processes.signal(chung.engine(), "STOP");
        Folders.delete(cluster);
        Processes.signal(chung.engine(), "KILL");
        assertThat(chung.lastWords())
                .isEqualTo(
                        "lost The files of PostgreSQL are gone: there is no %s any more.", cluster);
        assertThat(Files.exists(cluster)).isFalse();
    }

    @Test
    void ends_with_its_parent_and_starts_again_with_its_data() throws Exception {
        write("còn đây");
        var server = chung.engine();
        assertThat(EmbeddedPostgres.running(data))
                .hasValueSatisfying(at -> assertThat(chung.url()).startsWith(at.jdbcUrl("")));
        chung.end();
        assertThat(Processes.lives(server)).isFalse();
        assertThat(EmbeddedPostgres.running(data)).isEmpty();
        assertThat(Files.exists(data.resolve("postgres/cluster/postmaster.pid"))).isFalse();

        chung = ParentProcess.start("postgres", data);
        assertThat(read()).isEqualTo("còn đây");
    }

    @Test
    void a_second_chung_on_the_same_data_is_refused_in_clear_words() throws Exception {
        try (var second = ParentProcess.start("postgres", data)) {
            assertThat(second.said())
                    .contains("in use by another Chung (process ")
                    .contains("--data");
        }
        assertThat(Processes.lives(chung.engine())).isTrue();
    }

    @Test
    void acknowledges_only_what_is_on_disk_and_lets_nobody_in_without_the_password()
            throws Exception {
        assertThat(ask("SHOW fsync")).isEqualTo("on");
        assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
        assertThat(ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("SELECT datlocale FROM pg_database WHERE datname = 'postgres'"))
                .isEqualTo("C.UTF-8");
        assertThat(Files.getPosixFilePermissions(data.resolve("postgres/password")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThatThrownBy(() -> DriverManager.getConnection(chung.url(), chung.user(), "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void a_cluster_of_another_version_is_refused_in_clear_words() throws Exception {
        chung.end();
        Files.writeString(data.resolve("postgres/cluster/PG_VERSION"), "17\n");
        try (var second = ParentProcess.start("postgres", data)) {
            assertThat(second.said()).contains("PostgreSQL 17, and this Chung brings 18");
        }
    }

    private boolean answersAgain() {
        try {
            return read().equals("còn đây");
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void write(String text) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (text text)");
            statement.execute("INSERT INTO note VALUES ('" + text + "')");
        }
    }

    private String read() throws SQLException {
        return ask("SELECT text FROM note");
    }

    private String ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(chung.url(), chung.user(), chung.password());
    }
}
