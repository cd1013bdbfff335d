package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestOpenSearch;
import app.chung.embedded.testing.TestPostgres;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Engines that are there and say nothing: frozen processes, and lines on which nothing arrives any
 * more. Nobody waits longer than a browser does, and all goes on by itself.
 */
@Timeout(300)
class FrozenScenario {

    private static final long TRUSTED = TimeUnit.SECONDS.toNanos(10);
    private static final String CREATE = "tasks/create-task";
    private static final String TASK = "/api/views/tasks/task/";
    private static final String FOUND = "/api/search?q=dongbang";

    private static final Set<UUID> ACKNOWLEDGED = ConcurrentHashMap.newKeySet();

    private static TestPostgres postgres;
    private static TestOpenSearch search;
    private static SilentProxy toPostgres;
    private static SilentProxy toSearch;
    private static RunningWorkspace workspace;
    private static Client owner;
    private static UUID kept;

    /** What was refused, and is sent again. */
    private static UUID again;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        postgres = TestPostgres.ownServer();
        search = TestOpenSearch.ownNode();
        TestDatabase database = postgres.database();
        URI jdbc = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        URI index = search.address().uri();
        toPostgres = new SilentProxy(jdbc.getPort());
        toSearch = new SilentProxy(index.getPort());
        Map<String, String> environment = new HashMap<>();
        environment.put("CHUNG_POSTGRES_URL", through(database.jdbcUrl(), jdbc, toPostgres));
        environment.put("CHUNG_POSTGRES_USER", database.user());
        environment.put("CHUNG_POSTGRES_PASSWORD", database.password());
        environment.put("CHUNG_OPENSEARCH_URL", through(index.toString(), index, toSearch));
        environment.put("CHUNG_OPENSEARCH_USER", search.address().user());
        environment.put("CHUNG_OPENSEARCH_PASSWORD", search.address().password());
        workspace = RunningWorkspace.start(folder, environment);
        owner = People.owner(workspace.url());
        kept = UUID.randomUUID();
        again = kept;
        assertThat(create(kept).statusCode()).isEqualTo(200);
        Soon.is("it is found", () -> owner.ask(FOUND).body().contains(kept.toString()));
    }

    private static String through(String address, URI engine, SilentProxy proxy) {
        return address.replace(":" + engine.getPort(), ":" + proxy.port());
    }

    @AfterAll
    static void stop() throws Exception {
        workspace.close();
        toPostgres.close();
        toSearch.close();
        search.close();
        postgres.close();
    }

    @Test
    void processes_that_are_frozen() throws Exception {
        List<ProcessHandle> engines =
                Stream.of(postgres.pid(), search.pid())
                        .map(pid -> ProcessHandle.of(pid).orElseThrow())
                        .toList();
        // First those that would start others, then whom they have started.
        signal("STOP", engines);
        List<ProcessHandle> started = engines.stream().flatMap(ProcessHandle::descendants).toList();
        signal("STOP", started);
        try {
            nobodyWaitsInVain();
        } finally {
            signal("CONT", started);
            signal("CONT", engines);
        }
        allIsThere();
    }

    @Test
    void lines_on_which_nothing_arrives() throws Exception {
        toPostgres.fallSilent();
        toSearch.fallSilent();
        nobodyWaitsInVain();
        toPostgres.speak();
        toSearch.speak();
        allIsThere();
    }

    @Test
    void a_search_engine_alone() throws Exception {
        toSearch.fallSilent();
        UUID written = UUID.randomUUID();
        assertThat(create(written).statusCode()).isEqualTo(200);
        Soon.is("views go on", () -> owner.ask(TASK + written).statusCode() == 200);
        assertThat(isAway(owner.ask(FOUND))).isTrue();
        toSearch.speak();
        allIsThere();
    }

    /** All at once, so that waiting takes no longer than it takes one of them. */
    private static void nobodyWaitsInVain() throws Exception {
        UUID wanted = UUID.randomUUID();
        List<Callable<HttpResponse<String>>> asked =
                List.of(
                        () -> create(wanted),
                        () -> create(UUID.randomUUID()),
                        () -> notFromMemory(TASK + kept),
                        () -> owner.ask("/api/views/tasks/task"),
                        () -> owner.ask("/api/audit/history/task/" + kept),
                        () -> owner.ask(FOUND));
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<HttpResponse<String>> answer : pool.invokeAll(asked)) {
                assertThat(isAway(answer.get())).isTrue();
            }
        }
        assertThat(owner.ask("/").statusCode()).isEqualTo(200);
        again = wanted;
    }

    /** What is remembered may be answered for two seconds, until the log is out of sight. */
    private static HttpResponse<String> notFromMemory(String path) throws Exception {
        long end = System.nanoTime() + TRUSTED;
        HttpResponse<String> answer;
        do {
            answer = owner.ask(path);
        } while (answer.statusCode() == 200 && System.nanoTime() < end);
        return answer;
    }

    /** The id of the task is that of the command too, so that it may be sent again. */
    private static HttpResponse<String> create(UUID id) throws Exception {
        String body = "{\"task\":\"%s\",\"title\":\"dongbang\"}".formatted(id);
        HttpResponse<String> answer = owner.send(CREATE, body, id);
        if (answer.statusCode() == 200) {
            ACKNOWLEDGED.add(id);
        }
        return answer;
    }

    private static void allIsThere() throws Exception {
        Soon.is("it goes on", () -> create(again).statusCode() == 200);
        for (UUID id : ACKNOWLEDGED) {
            Soon.is("it is there", () -> owner.ask(TASK + id).statusCode() == 200);
            assertThat(owner.get(TASK + id).path("version").asInt()).isEqualTo(1);
        }
        Soon.is("all is found", () -> finds(ACKNOWLEDGED));
    }

    private static boolean finds(Set<UUID> ids) throws Exception {
        String found = owner.ask(FOUND + "&limit=100").body();
        return ids.stream().allMatch(id -> found.contains(id.toString()));
    }

    private static boolean isAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        return answer.body().contains("kernel.unavailable");
    }

    private static void signal(String name, List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
        }
    }
}
