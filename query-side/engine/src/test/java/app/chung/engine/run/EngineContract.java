package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Access;
import app.chung.engine.Change;
import app.chung.engine.ViewName;
import app.chung.engine.sample.Log;
import app.chung.engine.sample.People;
import app.chung.engine.sample.Stories;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.store.Fingerprint;
import app.chung.engine.store.Role;
import app.chung.engine.store.Row;
import app.chung.engine.store.Table;
import app.chung.engine.store.TableState;
import app.chung.engine.store.ViewStore;
import app.chung.language.kernel.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** What the contracts of the engine share: engines on a log and on one place for stores. */
@Timeout(120)
abstract class EngineContract {

    static final ViewName NOTES = new ViewName("sample", "note");
    private static final Settings BRISK =
            new Settings(
                    50,
                    Duration.ofMillis(50),
                    Duration.ofMillis(200),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(20),
                    1_000);

    static final PersonId AN = new PersonId(UUID.randomUUID());
    static final PersonId BINH = new PersonId(UUID.randomUUID());

    final Log log = new Log();
    volatile java.util.function.LongConsumer accessUpTo = _ -> {};
    volatile Access access = People.here(AN, BINH);
    private final List<Engine> engines = new ArrayList<>();
    Consumer<String> steps = _ -> {};

    @BeforeEach
    void heal() {
        NoteProjection.BROKEN = false;
    }

    @AfterEach
    void close() {
        engines.forEach(Engine::close);
    }

    Engine engine(int revision) {
        Engine engine = engine(revision, store(step -> steps.accept(step)));
        engine.start();
        return engine;
    }

    Engine engine(int revision, ViewStore store) {
        Engine engine =
                new Engine(
                        List.of(new NoteProjection(revision)),
                        log,
                        store,
                        () -> access,
                        position -> accessUpTo.accept(position),
                        new SecretKeySpec(new byte[32], "AES"),
                        BRISK);
        engines.add(engine);
        return engine;
    }

    void settle(Engine engine) {
        until(() -> caughtUp(engine));
    }

    boolean caughtUp(Engine engine) {
        return engine.progress().stream().allMatch(p -> p.position() == log.all().size());
    }

    void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("in time, with %s", engines.isEmpty() ? "" : engines.getLast().progress())
                    .isLessThan(deadline);
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }

    Fingerprint fingerprint() {
        try (ViewStore store = store(_ -> {})) {
            return store.fingerprint(serving(store));
        }
    }

    static Table serving(ViewStore store) {
        return store.tables(NOTES).stream()
                .filter(t -> t.role() == Role.SERVING)
                .map(TableState::table)
                .findFirst()
                .orElseThrow();
    }

    String text(String key) {
        try (ViewStore store = store(_ -> {})) {
            List<Row> rows = store.find(serving(store), List.of(key));
            return rows.isEmpty() ? "none" : String.valueOf(rows.getFirst().json());
        }
    }

    Fingerprint fromScratch() {
        return Scratch.of(log);
    }

    void write(long seed, int events) {
        Stories.write(log, seed, events);
    }

    ViewStore store(Consumer<String> told) {
        return place.store(told);
    }

    /** Where the stores of one test are. */
    interface Place {

        /** A store there, told its steps. */
        ViewStore store(Consumer<String> steps);

        /** Empties it, as if its disk were new. */
        void wipe();
    }

    final Place place;

    EngineContract(Place place) {
        this.place = place;
    }

    /** Keeps what it is told. */
    record Listening(List<Change> told, List<Long> startsOver) implements Announcements.Listener {

        @Override
        public void changed(Change change) {
            told.add(change);
        }

        @Override
        public void startOver(long upTo) {
            startsOver.add(upTo);
        }
    }
}
