package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestOpenSearch;
import app.chung.embedded.testing.TestPostgres;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Engines of the operator's own go away for some seconds and come back. */
@Timeout(600)
class AwayScenario {

    private static final String LIVE = "/api/health/live";
    private static final String READY = "/api/health/ready";
    private static final String SEARCH = "/api/search?q=";
    private static final String SIGN_IN =
            "{\"email\":\"lan@example.org\",\"password\":\"correct horse\"}";
    private static final String INVITE = "{\"role\":\"member\"}";
    private static final String TASK = "/api/views/tasks/task/";

    @Test
    void says_so_and_goes_on_by_itself(@TempDir Path folder) throws Exception {
        try (TestPostgres postgres = TestPostgres.ownServer();
                TestOpenSearch search = TestOpenSearch.ownNode();
                RunningWorkspace workspace =
                        RunningWorkspace.start(folder, environment(postgres, search))) {
            Client owner = People.owner(workspace.url());
            ProcessHandle before = workspace.handle();
            UUID kept = UUID.randomUUID();
            owner.command("tasks/create-task", task(kept, "giulai"));
            Soon.is("it is found", () -> finds(owner, "giulai", kept));
            withoutSearch(owner, search, kept);
            withoutDatabase(owner, postgres, kept);
            assertThat(workspace.handle()).isEqualTo(before);
            assertThat(workspace.said()).doesNotContain("OutOfMemory");
        }
    }

    private void withoutSearch(Client owner, TestOpenSearch search, UUID kept) throws Exception {
        search.stop();
        Soon.is("it says that it is away", () -> isAway(owner.ask(SEARCH + "giulai")));
        UUID written = UUID.randomUUID();
        owner.command("tasks/create-task", task(written, "viettiep"));
        Soon.is("views go on", () -> owner.ask(TASK + written).statusCode() == 200);
        TimeUnit.SECONDS.sleep(3);
        assertThat(isAway(owner.ask(SEARCH + "giulai"))).isTrue();
        search.restart();
        Soon.is("what was written meanwhile is found", () -> finds(owner, "viettiep", written));
        assertThat(finds(owner, "giulai", kept)).isTrue();
    }

    private void withoutDatabase(Client owner, TestPostgres postgres, UUID kept) throws Exception {
        postgres.stop();
        UUID command = UUID.randomUUID();
        UUID wanted = UUID.randomUUID();
        String body = task(wanted, "doicho");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(4);
        do {
            assertThat(isAway(owner.send("tasks/create-task", body, command))).isTrue();
            assertThat(isAway(owner.ask(TASK + kept))).isTrue();
            assertThat(isAway(owner.send("/api/session", BodyPublishers.ofString(SIGN_IN))))
                    .isTrue();
            assertThat(isAway(owner.send("/api/invitations", BodyPublishers.ofString(INVITE))))
                    .isTrue();
            assertThat(owner.ask("/").statusCode()).isEqualTo(200);
            assertThat(owner.ask(LIVE).statusCode()).isEqualTo(200);
        } while (System.nanoTime() < end);
        assertThat(isAway(owner.ask(READY))).isTrue();
        assertThat(owner.ask(READY).body()).contains("\"log\"");
        postgres.restart();
        Soon.is(
                "it goes on",
                () -> owner.send("tasks/create-task", body, command).statusCode() == 200);
        Soon.is("it is there", () -> owner.ask(TASK + wanted).statusCode() == 200);
        Soon.is("it is found", () -> finds(owner, "doicho", wanted));
        Soon.is("it is ready", () -> owner.ask(READY).statusCode() == 200);
        assertThat(owner.ask(TASK + kept).statusCode()).isEqualTo(200);
        assertThat(owner.get(TASK + wanted).path("version").asInt()).isEqualTo(1);
    }

    /** Says that something is away, and when to come again; everything but success is that. */
    private static boolean isAway(HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            return false;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("kernel.unavailable").doesNotContain("xception");
        return true;
    }

    private static boolean finds(Client client, String word, UUID task) throws Exception {
        var answer = client.ask(SEARCH + word);
        return answer.statusCode() == 200 && answer.body().contains(task.toString());
    }

    private static String task(UUID id, String title) {
        return "{\"task\":\"%s\",\"title\":\"%s\"}".formatted(id, title);
    }

    private static Map<String, String> environment(TestPostgres postgres, TestOpenSearch search) {
        TestDatabase database = postgres.database();
        Map<String, String> environment = new HashMap<>();
        environment.put("CHUNG_POSTGRES_URL", database.jdbcUrl());
        environment.put("CHUNG_POSTGRES_USER", database.user());
        environment.put("CHUNG_POSTGRES_PASSWORD", database.password());
        environment.put("CHUNG_OPENSEARCH_URL", search.address().uri().toString());
        environment.put("CHUNG_OPENSEARCH_USER", search.address().user());
        environment.put("CHUNG_OPENSEARCH_PASSWORD", search.address().password());
        return environment;
    }
}
