package app.chung.commandserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever looks after processes asks without being anybody. */
@Timeout(180)
class HealthIT {

    @Test
    void is_told_to_anybody() throws Exception {
        try (TestServer server = TestServer.start()) {
            for (String path : List.of("/api/health", "/api/health/live", "/api/health/ready")) {
                var answer = server.browser().get(path);
                assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                assertThat(answer.json().path("status").asString()).isEqualTo("ok");
            }
            assertThat(server.browser().post("/api/health/ready", "{}").status()).isEqualTo(401);
        }
    }
}
