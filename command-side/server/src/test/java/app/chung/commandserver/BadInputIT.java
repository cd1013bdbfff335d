package app.chung.commandserver;

import static app.chung.commandserver.Workspace.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer says in a stable way what is wrong, and where. */
class BadInputIT {

    private static Workspace workspace;

    @BeforeAll
    static void start() throws Exception {
        workspace = Workspace.setUp();
    }

    @AfterAll
    static void stop() {
        workspace.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'task':'ID'}                                        | title    | missing",
                "{'task':'ID','title':null}                           | title    | missing",
                "{'task':'ID','title':7}                              | title    | wrong-type",
                "{'task':'ID','title':'x','colour':'red'}             | colour   | unknown",
                "{'task':'no','title':'x'}                            | task     | not-an-id",
                "{'title':'x'}                                        | task     | missing",
                "{'task':'ID','title':'x','due':{'date':'2026-13-45','zone':'Asia/Ho_Chi_Minh'}} | due.date | not-a-date",
            })
    void names_the_field_of_a_command(String body, String path, String code) {
        var answer =
                workspace
                        .owner()
                        .command(
                                "tasks/create-task",
                                body.replace('\'', '"').replace("ID", UUID.randomUUID() + ""));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("kernel.invalid");
        assertThat(answer.path()).as(answer.text()).isEqualTo(path);
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/invitations     | {}                                | role     | missing",
                "/api/invitations     | {'role':'owner'}                  | role     | not-allowed",
                "/api/invitations     | {'role':'king'}                   | role     | wrong-type",
                "/api/invitations     | {'role':1}                        | role     | wrong-type",
                "/api/invitations     | {'role':'member','x':1}           | x        | unknown",
                "/api/session         | {'password':'x'}                  | email    | missing",
                "/api/session         | {'email':'a@b.c'}                 | password | missing",
                "/api/access-tokens   | {}                                | label    | missing",
                "/api/access-tokens   | {'label':7}                       | label    | wrong-type",
                "/api/access-tokens   | {'label':true}                    | label    | wrong-type",
                "/api/session         | {'email':'a@b.c','password':1.5}  | password | wrong-type",
                "/api/password-resets | {'person':'no'}                   | person   | wrong-type",
                "/api/session/password| {'current':'x','password':'short'}| password | too-short",
            })
    void names_the_field_of_a_secret(String path, String body, String field, String code) {
        var answer = workspace.owner().post(path.strip(), body.replace('\'', '"'));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.path()).as(answer.text()).isEqualTo(field);
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/session", "/api/health", "/api/openapi/command.json"})
    void names_a_parameter_that_nobody_knows(String path) {
        var answer = workspace.owner().get(path + "?colour=red");
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.path()).isEqualTo("colour");
        assertThat(answer.code()).isEqualTo("unknown");
    }

    @Test
    void names_a_parameter_that_no_command_has() {
        var answer = workspace.owner().command("tasks/create-task?dry=1", "{}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.path()).isEqualTo("dry");
    }

    @Test
    void refuses_an_oversized_field() {
        var answer =
                workspace
                        .owner()
                        .command("tasks/create-task", task(UUID.randomUUID(), "x".repeat(5_000)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.path()).isEqualTo("title");
        assertThat(answer.code()).isEqualTo("too-long");
    }

    @Test
    void refuses_ten_thousand_levels_of_json_at_once() {
        String deep = "[".repeat(10_000);
        for (String path : new String[] {"/api/session", "/api/invitations"}) {
            assertThat(workspace.owner().post(path, deep).status()).isEqualTo(400);
        }
        Instant begin = Instant.now();
        var answer =
                workspace
                        .owner()
                        .command(
                                "tasks/create-task",
                                "{\"task\":\"" + UUID.randomUUID() + "\",\"title\":" + deep);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void refuses_a_body_of_fifty_megabytes_without_reading_it() {
        byte[] huge = new byte[50 * 1024 * 1024];
        int status;
        try {
            var headers = workspace.owner().ours();
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
            status =
                    workspace
                            .owner()
                            .send("POST", "/api/commands/tasks/create-task", huge, headers)
                            .status();
        } catch (java.io.UncheckedIOException closed) {
            // The server may hang up before the client has sent it all.
            status = 413;
        }
        assertThat(status).isEqualTo(413);
        assertThat(workspace.owner().get("/api/health").status()).isEqualTo(200);
    }

    @Test
    void marks_nothing_as_read_that_nobody_has_said_yet() {
        String channel = UUID.randomUUID().toString();
        var made =
                workspace
                        .owner()
                        .command(
                                "chat/create-channel",
                                "{\"channel\":\"%s\",\"name\":\"Lò\",\"privacy\":\"private\"}"
                                        .formatted(channel));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        long head = made.json().path("position").asLong();
        String mark = "{\"channel\":\"%s\",\"position\":%d}";
        for (long beyond : new long[] {head + 1, Long.MAX_VALUE}) {
            var no = workspace.owner().command("chat/mark-read", mark.formatted(channel, beyond));
            assertThat(no.status()).as(no.text()).isEqualTo(400);
            assertThat(no.path()).isEqualTo("position");
        }
        var yes = workspace.owner().command("chat/mark-read", mark.formatted(channel, head));
        assertThat(yes.status()).as(yes.text()).isEqualTo(200);
    }

    @Test
    void wants_a_name_for_every_command() {
        var answer = workspace.owner().post("/api/commands/tasks/create-task", "{}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.path()).isEqualTo("Idempotency-Key");
    }

    @Test
    void knows_no_other_commands_and_none_of_the_servers_own() {
        String missing = workspace.owner().command("tasks/fly-task", "{}").text();
        var own = workspace.owner().command("people/open-session", "{}");
        assertThat(own.status()).isEqualTo(404);
        assertThat(own.text()).isEqualTo(missing);
    }

    @Test
    void shows_nothing_of_the_frameworks_beneath() {
        for (String path : new String[] {"/api/nothing", "/api/views/%2e%2e/x", "/api/session/x"}) {
            var answer = workspace.owner().get(path);
            assertThat(answer.status()).as(path).isIn(400, 404, 405);
            assertThat(answer.text().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("exception", "spring", "java", "trace");
        }
    }
}
