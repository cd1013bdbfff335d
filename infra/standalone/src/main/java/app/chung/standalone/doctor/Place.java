package app.chung.standalone.doctor;

import app.chung.embedded.EmbeddedPostgres;
import app.chung.embedded.PostgresAddress;
import app.chung.platform.server.SecretFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * A data directory and what runs on it.
 *
 * @param data the directory
 * @param isUsed whether a Chung runs on it
 */
record Place(Path data, boolean isUsed) {

    /** Set where it is not the environment that speaks of Kafka. */
    static final String KAFKA_MAY_BE_OFF = "chung.doctor.kafka-may-be-off";

    static Place of(Path data) {
        Path lock = data.resolve("chung.lock");
        if (!Files.exists(lock)) {
            return new Place(data, false);
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock ours = channel.tryLock()) {
            return new Place(data, ours == null);
        } catch (IOException e) {
            return new Place(data, false);
        }
    }

    /** What the environment says, and where it says nothing, where the embedded engines are. */
    Environment settings() {
        StandardEnvironment settings = new StandardEnvironment();
        var sources = settings.getPropertySources();
        sources.addLast(new MapPropertySource("files", SecretFiles.read(System.getenv())));
        Map<String, Object> embedded = new HashMap<>();
        if (!settings.containsProperty("chung.postgres.url")) {
            EmbeddedPostgres.running(data).ifPresent(postgres -> put(embedded, postgres));
        }
        if (isUsed && !settings.containsProperty("chung.opensearch.url")) {
            put(embedded, "chung.opensearch.url", "http://127.0.0.1:", "opensearch");
        }
        if (isUsed && !settings.containsProperty("chung.kafka.bootstrap")) {
            put(embedded, "chung.kafka.bootstrap", "127.0.0.1:", "kafka");
            embedded.put(KAFKA_MAY_BE_OFF, true);
        }
        sources.addLast(new MapPropertySource("embedded", embedded));
        return settings;
    }

    private static void put(Map<String, Object> settings, PostgresAddress postgres) {
        settings.put("chung.postgres.url", postgres.jdbcUrl("chung"));
        settings.put("chung.postgres.user", postgres.user());
        settings.put("chung.postgres.password", postgres.password());
    }

    /** The folder of an engine that Chung brings. */
    Path engine(String name) {
        return data.resolve(name);
    }

    private void put(Map<String, Object> settings, String key, String before, String engine) {
        Path port = engine(engine).resolve("port");
        Path password = engine(engine).resolve("password");
        if (!Files.exists(port) || !Files.exists(password)) {
            return;
        }
        try {
            settings.put(key, before + Files.readString(port).strip());
            settings.put("chung." + engine + ".user", "chung");
            settings.put("chung." + engine + ".password", Files.readString(password).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
