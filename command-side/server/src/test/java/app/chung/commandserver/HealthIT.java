package app.chung.commandserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks after processes asks without being anybody. */
@Timeout(180)
class HealthIT {

    @ParameterizedTest
    @ValueSource(strings = {"/api/health", "/api/health/live", "/api/health/ready"})
    void is_told_to_anybody(String path) throws Exception {
        try (TestServer server = TestServer.start()) {
            var answer = server.browser().get(path);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.json().path("status").asString()).isEqualTo("ok");
        }
    }

    @Test
    void is_nothing_to_write_to() throws Exception {
        try (TestServer server = TestServer.start()) {
            assertThat(server.browser().post("/api/health/ready", "{}").status()).isEqualTo(401);
        }
    }
}
