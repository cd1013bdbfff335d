package app.chung.commandserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the command side answers to is approved in {@code openapi.json}; -Dapprove rewrites it. */
class OpenApiContractIT {

    private static final Path APPROVED = Path.of("openapi.json");

    @Test
    void is_as_approved() throws Exception {
        try (TestServer server = TestServer.start()) {
            var answer = server.browser().get("/api/openapi/command.json");
            // A page about a fault is nothing to approve.
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            String now = answer.text();
            if (System.getProperty("approve") != null) {
                Files.writeString(APPROVED, now);
            }
            assertThat(now).isEqualTo(Files.readString(APPROVED));
        }
    }
}
