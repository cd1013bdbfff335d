package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * R11, R12: only the log is dear. What is made of it is wiped while people write: the index, the
 * views, the copy in Kafka, and the broker with all that it had.
 */
@Timeout(900)
class WipeScenario {

    private static final int WORKERS = 5;

    @Test
    void all_but_the_log_comes_back_by_itself_while_people_write(@TempDir Path folder)
            throws Exception {
        try (RunningWorkspace workspace = RunningWorkspace.start(Shape.SPLIT, folder, Map.of())) {
            Client owner = People.owner(workspace.url());
            DataFolder data = workspace.data();
            try (Crew crew = new Crew(owner)) {
                crew.members(WORKERS, owner, workspace.url())
                        .forEach(client -> crew.employ(client, new Random()));
                crew.progress();
                wiped(owner, crew, "the index", () -> deleteIndexes(data));
                wiped(owner, crew, "the views", () -> dropViews(data));
                wiped(owner, crew, "the copy", () -> deleteTopics(data));
                wiped(owner, crew, "the broker", () -> wipeBroker(data));
                crew.goHome();
                System.out.println(crew.history().summary());
                crew.history().check(Log.of(data));
                crew.history().wasUndisturbed();
            }
            Views views = new Views(owner);
            views.settle();
            views.areWhatTheLogSays();
        }
    }

    private interface Wipe {
        void run() throws Exception;
    }

    private static void wiped(Client owner, Crew crew, String what, Wipe wipe) throws Exception {
        UUID before = task(owner);
        Soon.is("found before " + what + " is wiped", () -> finds(owner, before));
        wipe.run();
        crew.progress();
        UUID after = task(owner);
        Soon.is("shown after " + what + " was wiped", () -> shows(owner, before, after));
        Soon.is(
                "found after " + what + " was wiped",
                () -> finds(owner, before) && finds(owner, after));
        System.out.println(what + ": " + crew.history().summary());
    }

    private static UUID task(Client owner) throws Exception {
        UUID task = UUID.randomUUID();
        owner.command(
                "tasks/create-task",
                "{\"task\":\"%s\",\"title\":\"còn %s\"}".formatted(task, word(task)));
        return task;
    }

    private static String word(UUID task) {
        return task.toString().substring(0, 8);
    }

    private static boolean shows(Client owner, UUID... tasks) throws Exception {
        for (UUID task : tasks) {
            int status = owner.ask("/api/views/tasks/task/" + task).statusCode();
            assertThat(status).isIn(200, 404, 503);
            if (status != 200) {
                return false;
            }
        }
        return true;
    }

    private static boolean finds(Client owner, UUID task) throws Exception {
        var answer = owner.ask("/api/search?q=" + word(task));
        assertThat(answer.statusCode()).isIn(200, 503);
        return answer.statusCode() == 200 && answer.body().contains(task.toString());
    }

    private static void deleteIndexes(DataFolder data) throws Exception {
        var address = data.openSearchAddress();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address.uri() + "/chung*"))
                        .header("Authorization", address.authorization())
                        .DELETE()
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        }
    }

    private static void dropViews(DataFolder data) throws Exception {
        try (Connection database = data.database();
                Statement statement = database.createStatement()) {
            List<String> schemas = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery(
                            "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'views%'")) {
                while (rows.next()) {
                    schemas.add(rows.getString(1));
                }
            }
            assertThat(schemas).isNotEmpty();
            for (String schema : schemas) {
                statement.execute("DROP SCHEMA " + schema + " CASCADE");
            }
        }
    }

    private static void deleteTopics(DataFolder data) throws Exception {
        try (Admin admin = Admin.create(data.kafkaTopic().client())) {
            List<String> topics = List.copyOf(admin.listTopics().names().get());
            assertThat(topics).isNotEmpty();
            admin.deleteTopics(topics).all().get();
        }
    }

    private static void wipeBroker(DataFolder data) throws Exception {
        ProcessHandle broker = data.kafka();
        broker.destroyForcibly();
        broker.onExit().join();
        data.deleteKafkaFiles();
    }
}
