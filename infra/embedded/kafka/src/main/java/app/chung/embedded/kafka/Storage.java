package app.chung.embedded.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The broker's files, which a cluster's name must be written on before the first start. */
final class Storage {

    private Storage() {}

    static void formatIfNew(Path folder, Properties settings) throws IOException {
        if (Files.exists(Path.of(settings.getProperty("log.dirs"), "meta.properties"))) {
            return;
        }
        Path file = folder.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        String[] wish = {
            "format",
            "--standalone",
            "--ignore-formatted",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--config",
            file.toString()
        };
        var words = new ByteArrayOutputStream();
        try (var out = new PrintStream(words, true, StandardCharsets.UTF_8)) {
            if (StorageTool.execute(wish, out) != 0) {
                throw new IOException(words.toString(StandardCharsets.UTF_8));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
