package app.chung.commandserver;

import static app.chung.commandserver.Workspace.task;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.commandserver.Browser.Answer;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.reader.LedgerReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Commands over HTTP: one effect and one answer each, in order, by those who may. */
class CommandsIT {

    private static Workspace workspace;

    @BeforeAll
    static void start() throws Exception {
        workspace = Workspace.setUp();
    }

    @AfterAll
    static void stop() {
        workspace.close();
    }

    @Test
    void carries_out_a_command_that_is_sent_fifty_times_at_once_one_time() throws Exception {
        UUID id = UUID.randomUUID();
        UUID command = UUID.randomUUID();
        List<Answer> answers =
                atOnce(
                        50,
                        () ->
                                workspace
                                        .owner()
                                        .command(
                                                "tasks/create-task", task(id, "A"), command, null));
        assertThat(answers).allSatisfy(a -> assertThat(a.status()).as(a.text()).isEqualTo(200));
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(events(id)).isEqualTo(1);
    }

    @Test
    void answers_a_retry_of_something_that_changed_nothing() {
        UUID id = UUID.randomUUID();
        workspace.owner().command("tasks/create-task", task(id, "A"));
        String body = "{\"task\":\"" + id + "\"}";
        Answer done = workspace.owner().command("tasks/complete-task", body);
        UUID again = UUID.randomUUID();
        Answer first = workspace.owner().command("tasks/complete-task", body, again, null);
        workspace.owner().command("tasks/reopen-task", body);
        Answer second = workspace.owner().command("tasks/complete-task", body, again, null);
        assertThat(first.json().path("version").asInt())
                .isEqualTo(done.json().path("version").asInt());
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void refuses_the_same_name_for_another_command() {
        UUID command = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        workspace.owner().command("tasks/create-task", task(id, "A"), command, null);
        Answer other = workspace.owner().command("tasks/create-task", task(id, "B"), command, null);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.type()).isEqualTo("kernel.command-reused");
    }

    @Test
    void tells_both_versions_when_somebody_was_faster() {
        UUID id = UUID.randomUUID();
        workspace.owner().command("tasks/create-task", task(id, "A"));
        workspace.owner().command("tasks/rename-task", task(id, "B"), UUID.randomUUID(), 1);
        Answer late =
                workspace.owner().command("tasks/rename-task", task(id, "C"), UUID.randomUUID(), 1);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().path("expectedVersion").asInt()).isEqualTo(1);
        assertThat(late.json().path("actualVersion").asInt()).isEqualTo(2);
    }

    @Test
    void tells_who_answers_for_a_task_that_is_not_to_be_taken() {
        UUID id = UUID.randomUUID();
        String assign = "{\"task\":\"%s\",\"owner\":\"%s\"}".formatted(id, workspace.ownerId());
        workspace.owner().command("tasks/create-task", task(id, "A"));
        workspace.owner().command("tasks/assign-task", assign);
        Browser member = workspace.member("taker");
        String me = member.get("/api/session").json().path("person").asString();
        Answer no = member.command("tasks/assign-task", assign.replace(workspace.ownerId(), me));
        assertThat(no.status()).as(no.text()).isEqualTo(409);
        assertThat(no.type()).isEqualTo("tasks.task-has-an-owner");
        assertThat(no.json().path("owner").asString()).isEqualTo(workspace.ownerId());
    }

    @Test
    void keeps_every_one_of_many_changes_to_one_thing() throws Exception {
        UUID id = UUID.randomUUID();
        workspace.owner().command("tasks/create-task", task(id, "A"));
        List<Answer> answers =
                atOnce(
                        40,
                        () ->
                                workspace
                                        .owner()
                                        .command(
                                                "tasks/comment-on-task",
                                                "{\"task\":\"%s\",\"comment\":\"%s\",\"text\":\"x\"}"
                                                        .formatted(id, UUID.randomUUID())));
        assertThat(answers).allSatisfy(a -> assertThat(a.status()).as(a.text()).isEqualTo(200));
        assertThat(answers.stream().map(a -> a.json().path("version").asInt()).distinct())
                .hasSize(40);
        assertThat(events(id)).isEqualTo(41);
    }

    @Test
    void answers_alike_for_what_is_hidden_and_what_is_not_there() {
        Browser stranger = workspace.member("stranger");
        UUID group = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        workspace
                .owner()
                .command(
                        "groups/create-group",
                        """
                        {"group":"%s","name":"Kín","description":"","privacy":"secret"}"""
                                .formatted(group));
        Answer created =
                workspace
                        .owner()
                        .command(
                                "tasks/create-task",
                                "{\"task\":\"%s\",\"title\":\"x\",\"group\":\"%s\"}"
                                        .formatted(task, group));
        assertThat(created.status()).as(created.text()).isEqualTo(200);
        Answer hidden = stranger.command("tasks/rename-task", task(task, "y"));
        Answer missing = stranger.command("tasks/rename-task", task(UUID.randomUUID(), "y"));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text()).isEqualTo(missing.text());
        Answer withVersion =
                stranger.command("tasks/rename-task", task(task, "y"), UUID.randomUUID(), 7);
        assertThat(withVersion.text()).isEqualTo(missing.text());
    }

    private static int events(UUID task) {
        return workspace.server().part(LedgerReader.class).stream(
                        new StreamId("task", task), 1, 1000)
                .size();
    }

    static List<Answer> atOnce(int times, Callable<Answer> what) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                answers.add(threads.submit(what));
            }
            List<Answer> all = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
