package app.chung.commandserver;

import static app.chung.commandserver.Upload.state;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server that ends while a file is brought in, in order or not. */
class ImportRestartIT {

    /** Not brought in before the server has ended, on no machine. */
    private static final int LONG = 12_000;

    @Test
    void shows_an_import_as_interrupted_and_goes_on(@TempDir Path data) throws Exception {
        var database = TestPostgres.freshDatabase();
        Map<String, Object> place =
                Map.of(
                        "chung.data", data.toString(),
                        "chung.postgres.url", database.jdbcUrl());
        Upload upload;
        String cookie;
        try (Workspace workspace = Workspace.of(TestServer.start(place))) {
            cookie = workspace.owner().cookie();
            upload = Upload.by(workspace.owner());
            upload.send("long.zip", Exports.slack("long", LONG));
        }
        Path kept = data.resolve("imports/job.json");
        assertThat(Files.readString(kept)).contains("\"interrupted\"");
        // A killed process leaves what it wrote at the beginning.
        Files.writeString(kept, Files.readString(kept).replace("\"interrupted\"", "\"running\""));

        try (TestServer again = TestServer.start(place)) {
            upload = new Upload(again.browser().holding(cookie), upload.job());
            JsonNode rests = upload.shown();
            assertThat(state(rests)).isEqualTo("interrupted");
            assertThat(rests.path("trouble").asString()).isEqualTo("restarted");
            assertThat(state(upload.ask("run").json())).isEqualTo("running");
            JsonNode job = upload.ended();
            assertThat(state(job)).as(job.toString()).isEqualTo("finished");
            assertThat(job.path("progress").path("read").asInt()).isEqualTo(LONG);
            assertThat(data.resolve("imports/export.zip")).doesNotExist();
        }
    }
}
