package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The sample company: all of it is taken, once. */
class SampleCompanyScenario {

    private static final String LAN =
            "{\"email\":\"lananh@gio-mua.example\",\"password\":\"ca-phe-gio-mua\"}";

    @Test
    void nothing_of_it_is_refused_and_a_second_start_tells_nothing_again(@TempDir Path folder)
            throws Exception {
        try (RunningWorkspace workspace = RunningWorkspace.startWith(folder, "--demo")) {
            assertThat(workspace.said()).doesNotContain("refused:").contains("password");
            Client lan = new Client(workspace.url());
            assertThat(lan.post("/api/session", LAN).path("sample").asBoolean()).isTrue();
            Map<String, Long> events = events(workspace.data());
            assertThat(events.get("people.person-registered")).isEqualTo(40);
            assertThat(events.get("people.person-deactivated")).isEqualTo(1);
            assertThat(events.get("tasks.task-created")).isGreaterThanOrEqualTo(300);
            assertThat(events.get("chat.message-sent")).isGreaterThanOrEqualTo(3_000);
            assertThat(events.get("feed.post-written")).isGreaterThanOrEqualTo(30);
            assertThat(found(lan, "ham thu thiem").path("total").asInt()).isPositive();

            workspace.kill();
            workspace.restart();
            assertThat(workspace.said()).doesNotContain("steps in");
            assertThat(events(workspace.data()).get("tasks.task-created"))
                    .isEqualTo(events.get("tasks.task-created"));
        }
    }

    private static JsonNode found(Client client, String words) throws Exception {
        return client.get("/api/search?q=" + words.replace(" ", "%20"));
    }

    private static Map<String, Long> events(DataFolder data) throws Exception {
        try (Connection connection = data.database();
                Statement statement = connection.createStatement()) {
            return counted(statement);
        }
    }

    private static Map<String, Long> counted(Statement statement) throws SQLException {
        Map<String, Long> events = new HashMap<>();
        try (ResultSet rows =
                statement.executeQuery("SELECT name, count(*) FROM ledger.event GROUP BY name")) {
            while (rows.next()) {
                events.put(rows.getString(1), rows.getLong(2));
            }
        }
        return events;
    }
}
