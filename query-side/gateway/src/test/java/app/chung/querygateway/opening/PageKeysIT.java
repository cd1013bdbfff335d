package app.chung.querygateway.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.engine.Markdown;
import app.chung.engine.Page;
import app.chung.language.json.Opener;
import app.chung.language.json.Seal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.platform.PostgresSettings;
import app.chung.platform.keys.MasterKey;
import app.chung.platform.keys.PostgresKeys;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** However many people wrote what stands on a page, the database is asked for keys once. */
class PageKeysIT {

    private static final int AUTHORS = 50;

    /** Every statement that reads keys draws one number. */
    private static final String COUNT =
            """
            ALTER TABLE keys.person_key RENAME TO kept;
            CREATE SEQUENCE keys.asked;
            CREATE VIEW keys.person_key AS
            SELECT subject, wrapped FROM keys.kept WHERE (SELECT nextval('keys.asked')) > 0
            """;

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final List<PersonId> people =
            Stream.generate(UUID::randomUUID).limit(AUTHORS).map(PersonId::new).toList();
    @TempDir Path folder;
    private Page<Letter> page = new Page<>(List.of(), null, 0);

    private record Body(@Markdown Personal text) {}

    private record Stretch(List<Letter> items, String older) {}

    private record Letter(String id, Body body, List<Personal> remarks) implements Visible {

        @Override
        public Audience audience() {
            return new Audience.Person(body.text().subject());
        }
    }

    @BeforeEach
    void write() throws SQLException {
        try (PostgresKeys keys = keys()) {
            var made = keys.forSealing(Set.copyOf(people));
            page =
                    new Page<>(
                            people.stream()
                                    .map(
                                            who -> {
                                                byte[] sealed =
                                                        Seal.seal(
                                                                Objects.requireNonNull(
                                                                        made.get(who)),
                                                                "x",
                                                                who,
                                                                "men");
                                                Personal text =
                                                        new Personal.Sealed(who, "x", sealed);
                                                return new Letter(
                                                        "" + who, new Body(text), List.of(text));
                                            })
                                    .toList(),
                            null,
                            7);
            keys.destroy(people.getFirst());
        }
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(COUNT);
        }
    }

    private PostgresKeys keys() {
        return new PostgresKeys(
                new PostgresSettings(database.jdbcUrl(), database.user(), database.password()),
                MasterKey.at(folder.resolve("master.key")));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }

    private long asked() throws SQLException {
        try (Connection connection = connect();
                var row =
                        connection
                                .createStatement()
                                .executeQuery("SELECT last_value, is_called FROM keys.asked")) {
            row.next();
            return row.getBoolean(2) ? row.getLong(1) : 0;
        }
    }

    private static JsonMapper mapper(PostgresKeys keys) {
        return JsonMapper.builder()
                .addModule(new OpeningModule(new Opener(keys), new MarkdownRenderer()))
                .build();
    }

    private static JsonNode written(Object answer, PostgresKeys keys) {
        JsonMapper json = mapper(keys);
        return json.readTree(json.writeValueAsString(answer));
    }

    @Test
    void are_read_at_once_for_a_stretch_of_a_list_too() throws SQLException {
        try (PostgresKeys keys = keys()) {
            JsonNode written = written(new Stretch(page.items(), "0"), keys);

            assertThat(asked()).isEqualTo(1);
            assertThat(written.path("items")).hasSize(AUTHORS);
        }
    }

    @Test
    void are_read_at_once_also_those_that_are_gone() throws SQLException {
        try (PostgresKeys keys = keys()) {
            JsonNode written = written(page, keys);

            assertThat(asked()).isEqualTo(1);
            var texts =
                    written.path("items")
                            .valueStream()
                            .map(letter -> letter.path("body").path("text"))
                            .toList();
            assertThat(texts.getFirst().isNull()).isTrue();
            assertThat(
                            texts.stream()
                                    .skip(1)
                                    .map(text -> text.asString())
                                    .collect(Collectors.toSet()))
                    .containsExactly("men");
            assertThat(written.path("items").path(1).path("remarks").path(0).asString())
                    .isEqualTo("men");
        }
    }

    @Test
    void are_missed_at_once_when_they_are_destroyed_here() throws SQLException {
        try (PostgresKeys keys = keys()) {
            JsonMapper json = mapper(keys);
            String first = json.writeValueAsString(page);
            assertThat(json.writeValueAsString(page)).isEqualTo(first);

            keys.destroy(people.getLast());

            JsonNode last = json.readTree(json.writeValueAsString(page)).path("items").path(49);
            assertThat(last.path("body").path("text").isNull()).isTrue();
            assertThat(first).contains("men");
            assertThat(last.toString()).doesNotContain("men");
        }
    }
}
