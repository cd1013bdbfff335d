package app.chung.commandserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.platform.metrics.MetricsPort;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

/** What Prometheus is told by a running server. */
@Timeout(180)
class MetricsIT {

    private static final String CREATE = "tasks/create-task";

    @Test
    void count_commands_by_what_became_of_them() throws Exception {
        try (Workspace workspace =
                Workspace.of(TestServer.start(Map.of("chung.metrics.port", 0)))) {
            UUID task = UUID.randomUUID();
            workspace.owner().command(CREATE, Workspace.task(task, "Bí mật"));
            workspace.owner().command(CREATE, Workspace.task(task, "Bí mật"));
            workspace.owner().command(CREATE, "{}");
            workspace.owner().command("tasks/steal-secrets", "{}");
            assertThat(scrape(workspace))
                    .contains(
                            "chung_commands_seconds_count{command=\"tasks.create-task\",result=\"done\"} 1",
                            "chung_commands_seconds_count{command=\"tasks.create-task\",result=\"refused\"} 2",
                            "chung_commands_seconds_count{command=\"unknown\",result=\"refused\"} 1",
                            "chung_commands_seconds_bucket{command=\"tasks.create-task\",result=\"done\",le=\"10.0\"} 1",
                            "chung_commit_events_bucket",
                            "chung_pool_active{pool=\"identity\"}",
                            "chung_pool_idle{pool=\"ledger\"}",
                            "chung_pool_pending{pool=\"keys\"}",
                            "jvm_memory_used_bytes{area=\"heap\"")
                    .doesNotContain("steal", "Bí mật", "lan", task.toString());
        }
    }

    @Test
    void are_at_no_other_address() throws Exception {
        try (Workspace workspace =
                Workspace.of(TestServer.start(Map.of("chung.metrics.port", 0)))) {
            assertThat(workspace.owner().get("/metrics").status()).isEqualTo(404);
            assertThat(workspace.owner().get("/api/metrics").status()).isEqualTo(404);
            assertThat(at(workspace).get("/api/health").status()).isEqualTo(404);
            assertThat(at(workspace).post("/metrics", "{}").status()).isEqualTo(404);
        }
    }

    @Test
    void are_told_to_nobody_unless_a_port_was_given() throws Exception {
        try (TestServer server = TestServer.start()) {
            assertThatThrownBy(() -> server.part(MetricsPort.class))
                    .isInstanceOf(NoSuchBeanDefinitionException.class);
        }
    }

    /** The port may be that of the workspace beside which the work is done. */
    @Test
    void are_not_served_by_work_beside_a_server() throws Exception {
        try (TestServer work = TestServer.startWithoutPort(Map.of("chung.metrics.port", 0))) {
            assertThatThrownBy(() -> work.part(MetricsPort.class))
                    .isInstanceOf(NoSuchBeanDefinitionException.class);
        }
    }

    private static String scrape(Workspace workspace) {
        return at(workspace).get("/metrics").text();
    }

    private static Browser at(Workspace workspace) {
        return new Browser("http://127.0.0.1:" + workspace.server().part(MetricsPort.class).port());
    }
}
