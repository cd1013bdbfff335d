package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first day of a workspace. */
class SmokeScenario {

    private final UUID post = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private final UUID channel = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void what_one_writes_the_other_sees_at_once_and_both_find(Shape shape, @TempDir Path folder)
            throws Exception {
        int metrics = RunningWorkspace.freePort();
        try (RunningWorkspace workspace =
                RunningWorkspace.start(
                        shape, folder, Map.of("CHUNG_METRICS_PORT", String.valueOf(metrics)))) {
            Client lan = People.owner(workspace.url());
            Client minh = People.member(lan, workspace.url(), "minh");
            minh.listen();
            write(lan, minh);
            for (UUID id : new UUID[] {post, task, message}) {
                Soon.is(
                        id.toString(),
                        () -> minh.live().stream().anyMatch(line -> line.contains(id.toString())));
                Soon.is(id.toString(), () -> found(minh, "tien do").contains(id.toString()));
                Soon.is(id.toString(), () -> found(lan, "da nang").contains(id.toString()));
            }
            count(shape, metrics);
            assertThat(
                            lan.ask("/api/health", Map.of("X-Request-Id", "smoke-1234"))
                                    .headers()
                                    .allValues("X-Request-Id"))
                    .containsExactly("smoke-1234");
            assertThat(workspace.examined())
                    .contains(
                            "ok   the workspace is running",
                            "ok   somebody answers at port " + workspace.port(),
                            "ok   the log has all of its ",
                            shape == Shape.SPLIT_MONGO_DOUBLE ? "" : "ok   the views in views",
                            "ok   OpenSearch folds letters",
                            shape.isSplit() ? "ok   Kafka answers" : "",
                            "ended with 0");
            for (ProcessHandle node : workspace.queryNodes()) {
                new FrozenNode(lan, minh).freezes(node);
            }
            // The other one has to serve, frozen though it was.
            for (ProcessHandle node : workspace.queryNodes().stream().limit(1).toList()) {
                new LostNode(lan, minh, channel).dies(node);
            }
        }
    }

    private void write(Client lan, Client minh) throws Exception {
        String text = "Tiến độ ở Đà Nẵng";
        lan.command(
                "feed/write-post",
                "{\"post\":\"%s\",\"group\":null,\"text\":\"%s\"}".formatted(post, text));
        lan.command("tasks/create-task", task());
        lan.command(
                "chat/create-channel",
                "{\"channel\":\"%s\",\"name\":\"chung\",\"topic\":\"\",\"privacy\":\"public\"}"
                        .formatted(channel));
        minh.command("chat/join-channel", "{\"channel\":\"%s\"}".formatted(channel));
        lan.command(
                "chat/send-message",
                "{\"message\":\"%s\",\"channel\":\"%s\",\"text\":\"%s\"}"
                        .formatted(message, channel, text));
    }

    private static void count(Shape shape, int port) throws Exception {
        assertThat(metrics(port))
                .contains("command=\"chat.send-message\",result=\"done\"", "chung_commit_events_");
        for (int node : shape.isSplit() ? new int[] {port + 1, port + 2} : new int[] {port}) {
            assertThat(metrics(node))
                    .contains(
                            "chung_view_behind{view=\"tasks.task\"}",
                            "chung_view_parked{view=\"tasks.task\"} 0",
                            "chung_search_behind{view=",
                            "chung_live_streams");
        }
    }

    private static String metrics(int port) throws Exception {
        return new Client("http://127.0.0.1:" + port).ask("/metrics").body();
    }

    private String task() {
        return "{\"task\":\"%s\",\"title\":\"Tiến độ ở Đà Nẵng\"}".formatted(task);
    }

    private static String found(Client client, String words) throws Exception {
        return client.get("/api/search?q=" + words.replace(" ", "%20")).toString();
    }
}
