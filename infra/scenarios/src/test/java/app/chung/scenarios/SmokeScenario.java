package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day of a workspace. */
class SmokeScenario {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final UUID post = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private final UUID channel = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();

    @Test
    void what_one_writes_the_other_sees_at_once_and_both_find(@TempDir Path folder)
            throws Exception {
        try (RunningWorkspace workspace = RunningWorkspace.start(folder)) {
            Client lan = new Client(workspace.url());
            setUp(lan);
            Client minh = invited(lan, new Client(workspace.url()));
            minh.listen();
            write(lan, minh);
            for (UUID id : new UUID[] {post, task, message}) {
                soon(() -> minh.live().stream().anyMatch(line -> line.contains(id.toString())));
                soon(() -> found(minh, "tien do").contains(id.toString()));
                soon(() -> found(lan, "da nang").contains(id.toString()));
            }
        }
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_process_is_killed(@TempDir Path folder)
            throws Exception {
        RunningWorkspace first = RunningWorkspace.start(folder);
        Client lan = new Client(first.url());
        try {
            setUp(lan);
            lan.command("tasks/create-task", task());
        } finally {
            first.kill();
        }
        try (RunningWorkspace second = RunningWorkspace.start(folder)) {
            Client again = new Client(second.url());
            again.post(
                    "/api/session",
                    "{\"email\":\"lan@example.org\",\"password\":\"correct horse\"}");
            soon(
                    () ->
                            again.get("/api/views/tasks/task/" + task)
                                    .path("title")
                                    .asString()
                                    .contains("Đà Nẵng"));
        }
    }

    private static void setUp(Client lan) throws Exception {
        lan.post(
                "/api/setup",
                """
                {"organisation":"Chung","language":"vi","timeZone":"Asia/Ho_Chi_Minh",
                 "fullName":"Nguyễn Thị Lan","givenName":"Lan","email":"lan@example.org",
                 "password":"correct horse"}""");
    }

    private static Client invited(Client lan, Client minh) throws Exception {
        String link = lan.post("/api/invitations", "{\"role\":\"member\"}").path("link").asString();
        minh.post(
                "/api/invitations/" + link.substring(link.lastIndexOf('/') + 1),
                """
                {"fullName":"Trần Văn Minh","givenName":"Minh","email":"minh@example.org",
                 "password":"correct horse","language":"en"}""");
        return minh;
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

    private String task() {
        return "{\"task\":\"%s\",\"title\":\"Tiến độ ở Đà Nẵng\"}".formatted(task);
    }

    private static String found(Client client, String words) throws Exception {
        return client.get("/api/search?q=" + words.replace(" ", "%20")).toString();
    }

    private static void soon(Callable<Boolean> holds) throws Exception {
        Instant end = Instant.now().plus(SOON);
        while (!holds.call()) {
            assertThat(Instant.now()).as("it takes too long").isBefore(end);
            Thread.sleep(50);
        }
    }
}
