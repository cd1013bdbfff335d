package app.chung.standalone;

import app.chung.embedded.DataDirectory;
import app.chung.embedded.EmbeddedKafka;
import app.chung.embedded.EmbeddedOpenSearch;
import app.chung.embedded.EmbeddedPostgres;
import app.chung.embedded.EngineFailure;
import app.chung.embedded.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The engines of a data directory. One whose address the environment gives is not started. */
final class Engines implements AutoCloseable {

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<String, Object> settings = new HashMap<>();

    private Engines() {}

    /**
     * Starts what is missing and returns when all of it answers.
     *
     * @param kafka whether a Kafka is wanted
     * @param lost hears when the log is lost
     */
    static Engines start(
            DataDirectory data,
            Map<String, String> environment,
            boolean kafka,
            Progress progress,
            Consumer<EngineFailure> lost) {
        Engines engines = new Engines();
        engines.running.push(data);
        CompletableFuture<EmbeddedOpenSearch> search =
                environment.containsKey("CHUNG_OPENSEARCH_URL")
                        ? CompletableFuture.completedFuture(null)
                        : CompletableFuture.supplyAsync(
                                () -> EmbeddedOpenSearch.start(data, progress));
        try {
            if (!environment.containsKey("CHUNG_POSTGRES_URL")) {
                engines.add(EmbeddedPostgres.start(data, progress, lost));
            }
            if (kafka && !environment.containsKey("CHUNG_KAFKA_BOOTSTRAP")) {
                engines.add(EmbeddedKafka.start(data, progress));
            }
            engines.add(search.join());
            return engines;
        } catch (RuntimeException e) {
            // What did start ends with what did not.
            search.handle((started, _) -> started).thenAccept(engines::add).join();
            engines.close();
            throw e instanceof CompletionException && e.getCause() instanceof EngineFailure failure
                    ? failure
                    : e;
        }
    }

    /** Where they are, as settings of the server. */
    Map<String, Object> settings() {
        return settings;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("An engine did not end in order: " + e.getMessage());
            }
        }
    }

    private void add(EmbeddedPostgres postgres) {
        running.push(postgres);
        settings.putAll(Databases.settings(postgres.address()));
    }

    private void add(EmbeddedKafka kafka) {
        running.push(kafka);
        var address = kafka.address();
        settings.put("chung.kafka.bootstrap", address.bootstrap());
        settings.put("chung.kafka.user", address.user());
        settings.put("chung.kafka.password", address.password());
    }

    private void add(EmbeddedOpenSearch search) {
        if (search == null) {
            return;
        }
        running.push(search);
        var address = search.address();
        settings.put("chung.opensearch.url", address.uri().toString());
        settings.put("chung.opensearch.user", address.user());
        settings.put("chung.opensearch.password", address.password());
    }
}
