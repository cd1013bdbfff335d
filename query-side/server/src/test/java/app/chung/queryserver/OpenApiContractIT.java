package app.chung.queryserver;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestPostgres;
import app.chung.ledger.LedgerSchema;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.platform.PlatformConfiguration;
import app.chung.platform.server.Servers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What the query side answers to is approved in {@code openapi.json}; -Dapprove rewrites it. */
class OpenApiContractIT {

    private static final Path APPROVED = Path.of("openapi.json");

    @Test
    void is_as_approved(@TempDir Path data) throws Exception {
        try (ConfigurableApplicationContext server = start(data)) {
            String now =
                    described(server.getEnvironment().getRequiredProperty("local.server.port"));
            if (System.getProperty("approve") != null) {
                Files.writeString(APPROVED, now);
            }
            assertThat(now).isEqualTo(Files.readString(APPROVED));
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        var database = TestPostgres.freshDatabase();
        LedgerSchema.migrate(
                new LedgerDatabase(database.jdbcUrl(), database.user(), database.password()));
        List<Class<?>> parts = new ArrayList<>(QueryServer.parts());
        parts.add(PlatformConfiguration.class);
        parts.add(LedgerReadingConfiguration.class);
        // Nothing is looked for, so nobody needs to answer at the index's address.
        return Servers.start(
                parts,
                Map.of(
                        "server.port", 0,
                        "chung.data", data.toString(),
                        "chung.opensearch.url", "http://localhost:1",
                        "chung.postgres.url", database.jdbcUrl(),
                        "chung.postgres.user", database.user(),
                        "chung.postgres.password", database.password()));
    }

    private static String described(String port) throws Exception {
        URI address = URI.create("http://localhost:" + port + "/api/openapi/query.json");
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        }
    }
}
