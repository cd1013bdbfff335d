package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.engine.Change;
import app.chung.engine.sample.NoteEvent.Extended;
import app.chung.engine.sample.NoteEvent.Removed;
import app.chung.engine.sample.NoteEvent.Written;
import app.chung.engine.sample.note.Note;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.store.Layout;
import app.chung.engine.store.Table;
import app.chung.engine.store.ViewStore;
import app.chung.engine.store.Write;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the engine tells of changes. */
abstract class TellingContract extends EngineContract {

    TellingContract(Place place) {
        super(place);
    }

    @Test
    void tells_changes_after_they_are_stored_with_their_former_audience() {
        List<Change> told = Collections.synchronizedList(new ArrayList<>());
        Engine engine = engine(1);
        engine.announcements().listen(new Listening(told, new ArrayList<>()));
        log.append(new Written("a", "f", "x"));
        settle(engine);
        log.append(new Extended("a", "y"));
        settle(engine);
        long end = log.append(new Removed("a"));
        settle(engine);
        until(() -> told.size() == 3);
        assertThat(told.getFirst().formerly()).isNull();
        assertThat(told.getLast().document()).isNull();
        assertThat(told.getLast().formerly()).isNotNull();
        assertThat(told.getLast().position()).isEqualTo(end);
    }

    /** Stale state and the changes since then come to what a fresh look shows. */
    @Test
    void tells_changes_that_lead_from_any_state_to_the_present() {
        List<Change> told = Collections.synchronizedList(new ArrayList<>());
        Engine engine = engine(1);
        engine.announcements().listen(new Listening(told, new ArrayList<>()));
        java.util.Map<String, Note> stale = new java.util.HashMap<>();
        for (int round = 0; round < 10; round++) {
            write(round, 60);
            settle(engine);
            List<Change> news = List.copyOf(told);
            told.clear();
            for (Change change : news) {
                if (change.document() instanceof Note note) {
                    stale.put(change.key(), note);
                } else {
                    stale.remove(change.key());
                }
            }
            List<Note> fresh = new ArrayList<>();
            @Nullable String cursor = null;
            do {
                var page =
                        engine.of(Note.class).page(AN, NoteProjection.BY_TIME.where(), cursor, 100);
                fresh.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);
            assertThat(stale.values()).containsExactlyInAnyOrderElementsOf(fresh);
        }
    }

    @Test
    void says_up_to_where_nobody_was_told_although_the_log_is_still_away() {
        write(5, 10);
        Engine first = engine(1);
        settle(first);
        first.close();
        long known = log.all().size();
        log.away(true);
        Engine second = engine(1, late(known, known + 3));
        List<Long> upTo = Collections.synchronizedList(new ArrayList<>());
        second.announcements().listen(new Listening(new ArrayList<>(), upTo));
        second.start();
        until(() -> second.told() == known + 3);
        assertThat(upTo).containsExactly(known + 3);
        assertThat(second.begun()).isEqualTo(known);
        assertThat(second.head()).isZero();
    }

    /** The write of a killed process arrives when the next one has looked at its tables already. */
    private ViewStore late(long from, long to) {
        ViewStore real = store(_ -> {});
        return (ViewStore)
                Proxy.newProxyInstance(
                        ViewStore.class.getClassLoader(),
                        new Class<?>[] {ViewStore.class},
                        (_, method, arguments) -> {
                            Table table = method.getName().equals("open") ? serving(real) : null;
                            if (table != null && real.tables(NOTES).getFirst().token() == from) {
                                Layout layout = new Documents<>(new NoteProjection()).layout();
                                real.write(table, layout, Write.step(from, to));
                            }
                            return method.invoke(real, arguments);
                        });
    }

    @Test
    void tells_many_events_as_one_change_that_names_the_first() {
        log.append(new Written("k", "folder", "một"));
        log.append(new Written("k", "folder", "hai"));
        List<Change> told = Collections.synchronizedList(new ArrayList<>());
        Engine engine = engine(1, store(_ -> {}));
        engine.announcements().listen(new Listening(told, new ArrayList<>()));
        engine.start();
        settle(engine);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().since()).isEqualTo(1);
        assertThat(told.getFirst().position()).isEqualTo(2);
    }

    @Test
    void says_so_when_another_has_folded_what_it_was_about_to_tell() {
        write(6, 10);
        Engine first = engine(1);
        settle(first);
        first.close();
        log.append(new Written("late", "folder", "muộn"));
        long end = log.all().size();
        List<Change> told = Collections.synchronizedList(new ArrayList<>());
        List<Long> upTo = Collections.synchronizedList(new ArrayList<>());
        Engine second = engine(1, overtaken());
        second.announcements().listen(new Listening(told, upTo));
        second.start();
        until(() -> second.told() == end);
        assertThat(told).isEmpty();
        assertThat(upTo).containsExactly(end);
    }

    /** Before it looks for rows for the first time, another process folds all there is. */
    private ViewStore overtaken() {
        ViewStore real = store(_ -> {});
        AtomicInteger looks = new AtomicInteger();
        return (ViewStore)
                Proxy.newProxyInstance(
                        ViewStore.class.getClassLoader(),
                        new Class<?>[] {ViewStore.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("find") && looks.getAndIncrement() == 0) {
                                Engine other = engine(1);
                                settle(other);
                                other.close();
                            }
                            return method.invoke(real, arguments);
                        });
    }
}
