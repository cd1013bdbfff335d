package app.chung.benchmarks;

import app.chung.language.json.ChungJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;

/** The result of a bench, as a file beside the build. */
final class Results {

    private final Map<String, Object> content = new LinkedHashMap<>();
    private final String bench;

    Results(String bench) {
        this.bench = bench;
        put("bench", bench);
        put("at", Instant.now().toString());
        put("processors", Runtime.getRuntime().availableProcessors());
        put("java", Runtime.version().toString());
    }

    void put(String name, Object value) {
        content.put(name, value);
    }

    void write() throws IOException {
        Path file = Path.of("target", "bench", bench + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                ChungJson.mapper()
                        .writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(content));
        System.out.println("written to " + file);
    }
}
