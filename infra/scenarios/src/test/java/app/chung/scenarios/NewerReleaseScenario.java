package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * R6: a newer release has written what this one does not know. It is kept; what it concerns waits
 * for the release that knows it, and says so; all else goes on.
 */
@Timeout(300)
class NewerReleaseScenario {

    private static final String ENGINE = "/api/views/engine/";
    private static final String BURNT = "tasks.task-burnt";

    /** The same as another event happened to another task, under a name that nobody knows. */
    private static final String APPEND =
            """
            INSERT INTO ledger.event ("position", occurred_at, recorded_at, version, revision,
                access, stream, event_id, command_id, actor, recorded_by, kind, name, source,
                payload, sealed)
            SELECT (SELECT max("position") + 1 FROM ledger.event), now(), now(),
                (SELECT max(version) + 1 FROM ledger.event WHERE kind = 'task' AND stream = ?),
                revision, access, ?, gen_random_uuid(), gen_random_uuid(), actor, recorded_by, kind,
                ?, source,
                convert_to(replace(convert_from(payload, 'UTF8'), ?, ?), 'UTF8'), sealed
            FROM ledger.event WHERE name = 'tasks.task-completed' AND stream = ?""";

    @Test
    void what_it_wrote_is_kept_and_waits(@TempDir Path folder) throws Exception {
        try (RunningWorkspace workspace = RunningWorkspace.start(folder)) {
            Client owner = People.owner(workspace.url());
            UUID done = task(owner);
            UUID burnt = task(owner);
            UUID other = task(owner);
            owner.command("tasks/complete-task", "{\"task\":\"%s\"}".formatted(done));
            new Views(owner).settle();
            burn(workspace.data(), burnt, done);
            assertThat(rename(owner, other)).isEqualTo(200);
            // Nobody decides on what they do not understand.
            assertThat(rename(owner, burnt)).isGreaterThanOrEqualTo(500);
            saysWhatWaits(owner);
            Soon.is("another task goes on", () -> title(owner, other).equals("khác"));
            assertThat(title(owner, burnt)).isEqualTo("việc");
            assertThat(workspace.examined()).contains("have stopped: tasks.");

            workspace.kill();
            workspace.restart();
            saysWhatWaits(owner);

            workspace.kill();
            learn(workspace.data());
            workspace.restart();
            for (String view : stopped(owner)) {
                owner.post(ENGINE + "resume", "{\"view\":\"%s\"}".formatted(view));
            }
            retry(owner, "tasks.task", burnt.toString());
            retry(owner, "notifications.notification", "task:" + burnt);
            Views views = new Views(owner);
            views.settle();
            assertThat(rename(owner, burnt)).isEqualTo(409);
            views.areWhatTheLogSays();
        }
    }

    /** Those that can tell whose it is go on without that one; those that can't stop there. */
    private static void saysWhatWaits(Client owner) throws Exception {
        Soon.is("comments stop", () -> stopped(owner).contains("tasks.comment"));
        Soon.is("a task waits", () -> view(owner, "tasks.task").path("parkedKeys").asInt() == 1);
        assertThat(stopped(owner)).allMatch(view -> view.startsWith("tasks."));
        assertThat(stopped(owner)).doesNotContain("tasks.task");
        assertThat(view(owner, "tasks.comment").path("trouble").asString()).contains(BURNT);
        assertThat(owner.get(ENGINE + "parked?view=tasks.task").toString()).contains(BURNT);
    }

    private static void retry(Client owner, String view, String key) throws Exception {
        owner.post(ENGINE + "retry", "{\"view\":\"%s\",\"key\":\"%s\"}".formatted(view, key));
    }

    private static List<String> stopped(Client owner) throws Exception {
        return owner.get(ENGINE + "progress")
                .path("views")
                .valueStream()
                .filter(view -> view.path("state").asString().equals("stopped"))
                .map(view -> view.path("view").asString())
                .toList();
    }

    private static JsonNode view(Client owner, String name) throws Exception {
        return owner.get(ENGINE + "progress")
                .path("views")
                .valueStream()
                .filter(view -> view.path("view").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static UUID task(Client owner) throws Exception {
        UUID task = UUID.randomUUID();
        owner.command("tasks/create-task", "{\"task\":\"%s\",\"title\":\"việc\"}".formatted(task));
        return task;
    }

    private static int rename(Client owner, UUID task) throws Exception {
        String body = "{\"task\":\"%s\",\"title\":\"khác\"}".formatted(task);
        return owner.send("tasks/rename-task", body, UUID.randomUUID()).statusCode();
    }

    private static String title(Client owner, UUID task) throws Exception {
        return owner.get("/api/views/tasks/task/" + task).path("title").asString();
    }

    private static void burn(DataFolder data, UUID task, UUID like) throws Exception {
        try (Connection database = data.database()) {
            database.setAutoCommit(false);
            lock(database);
            try (PreparedStatement append = database.prepareStatement(APPEND)) {
                append.setObject(1, task);
                append.setObject(2, task);
                append.setString(3, BURNT);
                append.setString(4, like.toString());
                append.setString(5, task.toString());
                append.setObject(6, like);
                assertThat(append.executeUpdate()).isEqualTo(1);
            }
            database.commit();
        }
    }

    /** As every writer of the log does, so that positions are given once. */
    private static void lock(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet unused =
                        statement.executeQuery("SELECT pg_advisory_xact_lock(289515892327)")) {
            assertThat(unused.next()).isTrue();
        }
    }

    /**
     * From now on it is as if this release knew that kind; the log itself lets nobody change it.
     */
    private static void learn(DataFolder data) throws Exception {
        try (Connection database = data.database();
                Statement statement = database.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(
                    "UPDATE ledger.event SET name = 'tasks.task-completed' WHERE name = '%s'"
                            .formatted(BURNT));
        }
    }
}
