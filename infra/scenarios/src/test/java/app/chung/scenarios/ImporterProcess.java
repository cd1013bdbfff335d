package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The importer in a process of its own, as an operator runs it.
 *
 * @param url where the workspace is
 * @param token in whose name it works
 * @param folder where it writes down what it says
 */
record ImporterProcess(String url, String token, Path folder) {

    static ImporterProcess of(Client owner, String url, Path folder) throws Exception {
        String token =
                owner.post("/api/access-tokens", "{\"label\":\"import\"}").path("token").asString();
        return new ImporterProcess(url, token, folder);
    }

    Process start(String source, Path file) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                RunningWorkspace.classPath(),
                                "app.chung.importers.Importer",
                                source,
                                file.toString(),
                                url)
                        .redirectError(folder.resolve("importer-said").toFile())
                        .redirectOutput(folder.resolve("importer-result").toFile());
        builder.environment().put("CHUNG_TOKEN", token);
        return builder.start();
    }

    /** Lets it come to its end; what its last line says. */
    JsonNode finish(String source, Path file) throws Exception {
        int code = start(source, file).waitFor();
        assertThat(code).as(Files.readString(folder.resolve("importer-said"))).isZero();
        List<String> result = Files.readAllLines(folder.resolve("importer-result"));
        return JsonMapper.builder().build().readTree(result.getLast());
    }
}
