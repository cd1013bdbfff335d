package app.chung.engine.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A database for one test, on the server of {@code CHUNG_MONGODB_URL} or on a test double. */
public final class Mongo {

    private final String database = "test_" + UUID.randomUUID().toString().replace("-", "");

    /** A store on this database. */
    public MongoViewStore store(Consumer<String> steps) {
        return new MongoViewStore(MongoClients.of(Server.URL), database, steps);
    }

    /** Where the server is. */
    static String url() {
        return Server.URL;
    }

    /** Drops the database. */
    public void wipe() {
        try (var client = MongoClients.of(Server.URL)) {
            Waiting.done("wipe", client.getDatabase(database).drop());
        }
    }

    /** One a JVM, made at first use. */
    private static final class Server {

        static final String URL =
                Optional.ofNullable(System.getenv("CHUNG_MONGODB_URL"))
                        .orElseGet(
                                () ->
                                        new MongoServer(new MemoryBackend())
                                                .bindAndGetConnectionString());
    }
}
