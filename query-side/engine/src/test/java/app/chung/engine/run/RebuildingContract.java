package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.engine.sample.NoteEvent.Keyless;
import app.chung.engine.sample.NoteEvent.Written;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.store.Fingerprint;
import app.chung.engine.store.Row;
import app.chung.engine.store.Table;
import app.chung.engine.store.ViewStore;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the engine builds a view anew beside the one that serves. */
abstract class RebuildingContract extends EngineContract {

    RebuildingContract(Place place) {
        super(place);
    }

    /** R7: beside, compared, switched. */
    @Test
    void rebuilds_beside_compares_and_switches() {
        write(5, 800);
        Engine engine = engine(1);
        settle(engine);
        engine.rebuild(NOTES);
        write(6, 300);
        until(() -> engine.progress().getFirst().version() == 2);
        write(7, 100);
        settle(engine);
        assertThat(engine.progress().getFirst().comparison()).startsWith("equal at ");
        assertThat(fingerprint()).isEqualTo(fromScratch());
        engine.goBack(NOTES);
        until(() -> engine.progress().getFirst().version() == 1);
        settle(engine);
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    @Test
    void says_when_a_rebuild_differs_and_serves_what_the_log_says() {
        write(5, 200);
        Engine engine = engine(1);
        settle(engine);
        try (ViewStore store = store(_ -> {})) {
            Table table = serving(store);
            Documents<?> documents = new Documents<>(new NoteProjection());
            store.write(
                    table,
                    documents.layout(),
                    new app.chung.engine.store.Write(
                            store.tables(NOTES).getFirst().token(),
                            store.tables(NOTES).getFirst().token(),
                            List.of(
                                    new app.chung.engine.store.Upsert(
                                            new Row("ghost", 9, null), List.of(), List.of())),
                            List.of(),
                            List.of()));
        }
        engine.rebuild(NOTES);
        until(() -> engine.progress().getFirst().version() == 2);
        assertThat(engine.progress().getFirst().comparison()).startsWith("different at ");
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    @Test
    void rebuilds_by_itself_when_the_revision_changed() {
        write(5, 400);
        Engine first = engine(1);
        settle(first);
        first.close();
        Engine second = engine(2);
        until(() -> second.progress().getFirst().version() == 2 && second.progress().size() == 1);
        settle(second);
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    /** What is built anew can stop like what serves, and is let go on like that. */
    @Test
    void lets_a_rebuild_go_on_that_has_stopped() throws Exception {
        log.append(new Written("a", "f", "1"), new Keyless(), new Written("b", "f", "2"));
        Engine first = engine(1);
        settle(first);
        first.close();
        NoteProjection.BROKEN = true;
        Engine second = engine(2);
        until(() -> second.progress().getLast().state() == ViewState.STOPPED);
        assertThat(second.awaitAll(log.all().size(), Duration.ofMillis(1)))
                .as("what serves meanwhile stays as it was")
                .isTrue();
        NoteProjection.BROKEN = false;
        second.resume(NOTES);
        until(() -> second.progress().getFirst().version() == 2);
        settle(second);
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    /** R12: a store that was emptied is filled again. */
    @Test
    void fills_a_wiped_store_again() {
        write(5, 200);
        Engine engine = engine(1);
        settle(engine);
        place.wipe();
        write(6, 50);
        until(() -> caughtUp(engine) && fingerprintOrNone().equals(fromScratch()));
    }

    private Fingerprint fingerprintOrNone() {
        try {
            return fingerprint();
        } catch (RuntimeException e) {
            return new Fingerprint(-1, "");
        }
    }
}
