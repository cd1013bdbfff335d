package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a workspace says of faults: which request it was, and nothing that people wrote. */
@Timeout(300)
class LogScenario {

    private static final String WORDS = "Hoang hon tim";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String ID = "proxy-0815.4711";

    @Test
    void names_the_request_and_none_of_its_words(@TempDir Path folder) throws Exception {
        try (RunningWorkspace workspace =
                RunningWorkspace.start(folder, Map.of("CHUNG_LOG_FORMAT", "json"))) {
            Client lan = People.owner(workspace.url());
            String link =
                    lan.post("/api/invitations", "{\"role\":\"member\"}").path("link").asString();
            String token = link.substring(link.lastIndexOf('/') + 1);
            refusals(lan);
            HttpResponse<String> appended = withoutRoom(workspace.data(), lan);
            assertThat(appended.statusCode()).as(appended.body()).isEqualTo(503);
            HttpResponse<String> fault = withoutTable(workspace.data(), lan, token);
            assertThat(fault.statusCode()).as(fault.body()).isEqualTo(500);
            assertThat(fault.headers().firstValue("X-Request-Id")).contains(ID);
            assertThat(fault.body()).contains("\"requestId\":\"" + ID + "\"");
            JsonNode line = line(workspace.said(), ID);
            assertThat(line.toString())
                    .contains("GET /api/invitations/{token} failed", TRACE, "ERROR");
            assertThat(workspace.said())
                    .contains("appends failed")
                    .doesNotContain(
                            WORDS, "Nguyễn", "lan@example.org", "correct horse", token, "Failing");
        }
    }

    /** Said no to, in several ways, with words wherever words can be. */
    private static void refusals(Client lan) throws Exception {
        String task = UUID.randomUUID().toString();
        for (String body :
                List.of(
                        "{\"task\":\"%s\",\"title\":\"%s\"}".formatted(task, WORDS),
                        "{\"task\":\"%s\",\"title\":\"%s again\"}".formatted(task, WORDS),
                        "{\"task\":\"%s\",\"title\":{\"%s\":1}}".formatted(task, WORDS),
                        "{\"" + WORDS + "\":",
                        WORDS)) {
            lan.send("/api/commands/tasks/create-task", BodyPublishers.ofString(body));
            lan.send("/api/session", BodyPublishers.ofString(body));
            lan.send("/api/commands/" + WORDS.replace(' ', '-'), BodyPublishers.ofString(body));
        }
        String asked = WORDS.replace(" ", "%20");
        lan.ask("/api/search?q=" + asked);
        lan.ask("/api/views/tasks/card/" + asked);
        lan.ask("/api/views/tasks/card?state=" + asked);
        lan.ask("/" + asked);
    }

    /** The database refuses every event, and would show the row. */
    private static HttpResponse<String> withoutRoom(DataFolder data, Client lan) throws Exception {
        change(data, "ALTER TABLE ledger.event ADD CONSTRAINT room CHECK (false) NOT VALID");
        try {
            return lan.send(
                    "tasks/create-task",
                    "{\"task\":\"%s\",\"title\":\"%s\"}".formatted(UUID.randomUUID(), WORDS),
                    UUID.randomUUID());
        } finally {
            change(data, "ALTER TABLE ledger.event DROP CONSTRAINT room");
        }
    }

    /** A fault of ours, at an address that holds a secret. */
    private static HttpResponse<String> withoutTable(DataFolder data, Client lan, String token)
            throws Exception {
        change(data, "ALTER TABLE identity.invitation RENAME TO gone");
        try {
            return lan.ask(
                    "/api/invitations/" + token,
                    Map.of(
                            "X-Request-Id",
                            ID,
                            "traceparent",
                            "00-" + TRACE + "-00f067aa0ba902b7-01"));
        } finally {
            change(data, "ALTER TABLE identity.gone RENAME TO invitation");
        }
    }

    private static void change(DataFolder data, String sql) throws Exception {
        try (Connection connection = data.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static JsonNode line(String said, String word) {
        String found = said.lines().filter(line -> line.contains(word)).findFirst().orElse("{}");
        return JsonMapper.shared().readTree(found);
    }
}
