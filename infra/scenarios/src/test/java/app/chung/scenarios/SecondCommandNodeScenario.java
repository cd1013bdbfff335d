package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two command nodes write one log: what one has decided is so at the other, and only once. */
@Timeout(300)
class SecondCommandNodeScenario {

    private static final int ROUNDS = 10;
    private static final int KILLS = Integer.getInteger("chung.kills", 3);
    private static final int WORKERS = 6;
    private static final String CREATE = "tasks/create-task";
    private static final String RENAME = "tasks/rename-task";

    private static RunningWorkspace workspace;
    private static CommandNode second;
    private static Client owner;

    /** The owner by the second node. */
    private static Client there;

    private final long seed = Long.getLong("chung.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        workspace = RunningWorkspace.start(folder);
        owner = People.owner(workspace.url());
        second = CommandNode.beside(workspace);
        there = owner.by(second.url());
    }

    @AfterAll
    static void stop() throws Exception {
        second.close();
        workspace.close();
    }

    @Test
    void of_two_who_have_seen_the_same_one_is_told_that_it_is_stale() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            UUID task = UUID.randomUUID();
            owner.command(CREATE, task(task, "đầu"));
            List<HttpResponse<String>> answers =
                    atOnce(
                            () -> owner.sendIf(RENAME, task(task, "một"), 1),
                            () -> there.sendIf(RENAME, task(task, "hai"), 1));
            assertThat(answers)
                    .extracting(HttpResponse::statusCode)
                    .containsExactlyInAnyOrder(200, 412);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 412)
                    .allMatch(answer -> answer.body().contains("kernel.stale-version"));
        }
    }

    @Test
    void one_command_that_is_sent_to_both_has_one_effect_and_one_answer() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            UUID id = UUID.randomUUID();
            String body = task(UUID.randomUUID(), "một lần");
            List<HttpResponse<String>> answers =
                    atOnce(() -> owner.send(CREATE, body, id), () -> there.send(CREATE, body, id));
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
            assertThat(answers.getFirst().body()).isEqualTo(answers.getLast().body());
            assertThat(Log.of(workspace.data()).events())
                    .filteredOn(event -> event.command().equals(id))
                    .hasSize(1);
        }
    }

    @Test
    void a_right_that_was_taken_away_at_one_is_gone_at_the_other() throws Exception {
        Client member = People.member(owner, workspace.url(), "an").by(second.url());
        String channel = "\"channel\":\"%s\"".formatted(UUID.randomUUID());
        owner.command(
                "chat/create-channel",
                "{%s,\"name\":\"kín\",\"topic\":\"\",\"privacy\":\"private\"}".formatted(channel));
        String body = "{%s,\"person\":\"%s\"}".formatted(channel, idOf("an"));
        owner.command("chat/add-to-channel", body);
        assertThat(says(member, channel)).isEqualTo(200);
        for (int i = 0; i < ROUNDS; i++) {
            owner.command("chat/remove-from-channel", body);
            assertThat(says(member, channel)).isIn(403, 404);
            owner.command("chat/add-to-channel", body);
            assertThat(says(member, channel)).isEqualTo(200);
        }
        owner.command("people/deactivate-person", "{\"person\":\"%s\"}".formatted(idOf("an")));
        // Until that node has heard that the session is over, there is nothing for them to see.
        assertThat(says(member, channel)).isIn(401, 404);
    }

    /** Commands that die with a node are sent again under their id, often to the other one. */
    @Test
    void what_was_acknowledged_stays_and_nothing_is_there_twice() throws Exception {
        System.out.println("chung.seed=" + seed);
        try (Crew crew = new Crew(owner)) {
            for (int i = 0; i < WORKERS; i++) {
                Random own = new Random(random.nextLong());
                crew.employ(owner.byEither(second.url(), own), own);
            }
            for (int i = 0; i < KILLS; i++) {
                TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(1_000));
                second.killAndRestart();
            }
            TimeUnit.SECONDS.sleep(1);
            crew.goHome();
            System.out.println(crew.history().summary());
            crew.history().check(Log.of(workspace.data()));
        }
        Views views = new Views(owner);
        views.settle();
        views.areWhatTheLogSays();
    }

    private static int says(Client member, String channel) throws Exception {
        String body =
                "{\"message\":\"%s\",%s,\"text\":\"chào\"}".formatted(UUID.randomUUID(), channel);
        return member.send("chat/send-message", body, UUID.randomUUID()).statusCode();
    }

    private static String idOf(String name) throws Exception {
        return owner.get("/api/views/people/person?q=" + name)
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    private static String task(UUID id, String title) {
        return "{\"task\":\"%s\",\"title\":\"%s\"}".formatted(id, title);
    }

    private static List<HttpResponse<String>> atOnce(
            Callable<HttpResponse<String>> one, Callable<HttpResponse<String>> other)
            throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> each : threads.invokeAll(List.of(one, other))) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
