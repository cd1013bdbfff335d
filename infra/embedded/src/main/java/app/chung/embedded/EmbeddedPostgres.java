package app.chung.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The PostgreSQL of a data directory. It loses nothing that it acknowledged. */
public final class EmbeddedPostgres extends KeptEngine<PostgresAddress> {

    private EmbeddedPostgres(
            PostgresEngine engine, Progress progress, Consumer<EngineFailure> lost) {
        super(engine, engine::address, progress, lost);
    }

    /** Starts or adopts the server and returns when it answers. */
    public static EmbeddedPostgres start(DataDirectory data, Progress progress) {
        return start(data, progress, failure -> {});
    }

    /**
     * The same, for who lives on what it holds.
     *
     * @param lost hears when its files are gone and with them everything
     */
    public static EmbeddedPostgres start(
            DataDirectory data, Progress progress, Consumer<EngineFailure> lost) {
        var home = PostgresBinaries.unpackedIn(data.cache(), progress);
        var engine = new PostgresEngine(home, data.engine("postgres"), PostgresSettings.DURABLE);
        return new EmbeddedPostgres(engine, progress, lost);
    }

    /** The server of a data directory that another Chung uses right now, if it answers. */
    public static Optional<PostgresAddress> running(Path data) {
        var folder = data.resolve("postgres");
        if (!Files.exists(folder.resolve("port"))) {
            return Optional.empty();
        }
        var engine = new PostgresEngine(folder, folder, PostgresSettings.DURABLE);
        return engine.answers() ? Optional.of(engine.address()) : Optional.empty();
    }
}
