package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.access.Access;
import app.chung.engine.BadCursor;
import app.chung.engine.Change;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewName;
import app.chung.engine.sample.Log;
import app.chung.engine.sample.NoteEvent.Extended;
import app.chung.engine.sample.NoteEvent.Keyless;
import app.chung.engine.sample.NoteEvent.Poison;
import app.chung.engine.sample.NoteEvent.Removed;
import app.chung.engine.sample.NoteEvent.Written;
import app.chung.engine.sample.People;
import app.chung.engine.sample.Stories;
import app.chung.engine.sample.note.Note;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.store.Fingerprint;
import app.chung.engine.store.Layout;
import app.chung.engine.store.Parked;
import app.chung.engine.store.Role;
import app.chung.engine.store.Row;
import app.chung.engine.store.Table;
import app.chung.engine.store.TableState;
import app.chung.engine.store.ViewStore;
import app.chung.engine.store.Write;
import app.chung.language.json.UnreadableEvent;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.PersonEvent;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the engine promises whatever the store. */
@Timeout(120)
public abstract class EngineContract {

    private static final ViewName NOTES = new ViewName("sample", "note");
    private static final Settings BRISK =
            new Settings(
                    50,
                    Duration.ofMillis(50),
                    Duration.ofMillis(200),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(20),
                    1_000);

    private static final PersonId AN = new PersonId(UUID.randomUUID());
    private static final PersonId BINH = new PersonId(UUID.randomUUID());

    private final Log log = new Log();
    private volatile java.util.function.LongConsumer accessUpTo = _ -> {};
    private volatile Access access = People.here(AN, BINH);
    private final List<Engine> engines = new ArrayList<>();
    private Consumer<String> steps = _ -> {};

    /** A store on the one place of this test, told its steps. */
    protected abstract ViewStore store(Consumer<String> steps);

    /** Empties that place, as if its disk were new. */
    protected abstract void wipe();

    @BeforeEach
    void heal() {
        NoteProjection.BROKEN = false;
    }

    @AfterEach
    void close() {
        engines.forEach(Engine::close);
    }

    private Engine engine(int revision) {
        Engine engine = engine(revision, store(step -> steps.accept(step)));
        engine.start();
        return engine;
    }

    private Engine engine(int revision, ViewStore store) {
        Engine engine =
                new Engine(
                        List.of(new NoteProjection(revision)),
                        log,
                        store,
                        () -> access,
                        position -> accessUpTo.accept(position),
                        BRISK);
        engines.add(engine);
        return engine;
    }

    private void settle(Engine engine) {
        until(() -> caughtUp(engine));
    }

    private boolean caughtUp(Engine engine) {
        return engine.progress().stream().allMatch(p -> p.position() == log.all().size());
    }

    private void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("in time, with %s", engines.isEmpty() ? "" : engines.getLast().progress())
                    .isLessThan(deadline);
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }

    private Fingerprint fingerprint() {
        try (ViewStore store = store(_ -> {})) {
            return store.fingerprint(serving(store));
        }
    }

    private static Table serving(ViewStore store) {
        return store.tables(NOTES).stream()
                .filter(t -> t.role() == Role.SERVING)
                .map(TableState::table)
                .findFirst()
                .orElseThrow();
    }

    private String text(String key) {
        try (ViewStore store = store(_ -> {})) {
            List<Row> rows = store.find(serving(store), List.of(key));
            return rows.isEmpty() ? "none" : String.valueOf(rows.getFirst().json());
        }
    }

    private Fingerprint fromScratch() {
        return Scratch.of(log);
    }

    private void write(long seed, int events) {
        Stories.write(log, seed, events);
    }

    @Test
    void folds_the_log_and_goes_on_with_it() {
        write(1, 500);
        Engine engine = engine(1);
        settle(engine);
        write(2, 500);
        settle(engine);
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    @Test
    void goes_on_where_it_was_after_a_new_start() {
        write(1, 300);
        Engine first = engine(1);
        settle(first);
        first.close();
        write(2, 300);
        Engine second = engine(1);
        settle(second);
        assertThat(fingerprint()).isEqualTo(fromScratch());
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

    /** R4: a crash at each step of each write, and the hash is that of a rebuild. */
    @Test
    void has_each_effect_once_whatever_step_it_fails_at() {
        java.util.Map<String, Integer> failed = new java.util.concurrent.ConcurrentHashMap<>();
        Random chance = new Random(11);
        steps =
                step -> {
                    if (chance.nextInt(4) == 0) {
                        failed.merge(step, 1, Integer::sum);
                        throw new app.chung.engine.StoreUnavailable("injected at " + step, null);
                    }
                };
        Engine engine = engine(1);
        for (int i = 0; i < 40; i++) {
            write(i, 25);
            until(() -> engine.head() == log.all().size());
        }
        settle(engine);
        steps = _ -> {};
        assertThat(failed).hasSizeGreaterThanOrEqualTo(4);
        assertThat(failed.values()).allMatch(times -> times > 1);
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    /** R4: suffixes delivered again and again change nothing. */
    @Test
    void takes_repeated_suffixes_without_a_trace() {
        write(3, 200);
        NoteProjection projection = new NoteProjection();
        Documents<Note> documents = new Documents<>(projection);
        Random random = new Random(7);
        try (ViewStore store = store(_ -> {})) {
            Table table = new Table(NOTES, 1);
            store.open(table, 1, Role.SERVING, documents.layout());
            long token = 0;
            int at = 0;
            while (at < 200) {
                int from = Math.max(0, at - random.nextInt(60));
                int to = Math.min(200, at + 1 + random.nextInt(40));
                Batch batch = Batch.of(projection, from, log.all().subList(from, to));
                Folding<Note> folding = new Folding<>(projection, documents);
                batch.events()
                        .forEach(
                                (key, events) -> {
                                    List<Row> row = store.find(table, List.of(key));
                                    folding.fold(
                                            key, row.isEmpty() ? null : row.getFirst(), events);
                                });
                store.write(
                        table,
                        documents.layout(),
                        new app.chung.engine.store.Write(
                                token, batch.end(), folding.upserts(), List.of(), List.of()));
                token = batch.end();
                at = to;
            }
            assertThat(store.fingerprint(table)).isEqualTo(fromScratch());
        }
    }

    /** R5: a poison event parks its own key; after the fix the hash is right. */
    @Test
    void parks_what_fails_and_retries_it_in_order() {
        NoteProjection.BROKEN = true;
        write(4, 1_000);
        log.append(new Written("bad", "f", "one"), new Poison("bad"), new Extended("bad", "two"));
        log.append(new Written("good", "f", "fine"));
        Engine engine = engine(1);
        settle(engine);
        assertThat(text("good")).contains("fine");
        assertThat(text("bad")).contains("one").doesNotContain("two");
        List<Parked> parked = engine.parked(NOTES, 100);
        assertThat(parked).extracting(Parked::key).contains("bad").doesNotContain("good");
        assertThat(parked).extracting(Parked::error).allMatch(e -> e.contains("poison"));
        NoteProjection.BROKEN = false;
        parked.forEach(key -> engine.retry(NOTES, key.key()));
        until(() -> engine.parked(NOTES, 100).isEmpty());
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    @Test
    void stays_parked_when_the_retry_fails_again() {
        NoteProjection.BROKEN = true;
        log.append(new Written("bad", "f", "1"), new Poison("bad"), new Extended("bad", "2"));
        Engine engine = engine(1);
        settle(engine);
        engine.retry(NOTES, "bad");
        log.append(new Extended("bad", "3"));
        settle(engine);
        Parked parked = engine.parked(NOTES, 9).getFirst();
        assertThat(parked.since()).isEqualTo(2);
        assertThat(parked.letters()).isEqualTo(3);
        assertThat(engine.progress().getFirst().parkedKeys()).isEqualTo(1);
    }

    @Test
    void parks_bytes_that_make_no_sense_by_their_stream() {
        UUID stream = UUID.randomUUID();
        log.append(stream, new UnreadableEvent("sample.written", 1, new byte[0], "not json"));
        log.append(new Written("good", "f", "fine"));
        Engine engine = engine(1);
        settle(engine);
        assertThat(text("good")).contains("fine");
        assertThat(engine.parked(NOTES, 9))
                .extracting(Parked::key)
                .containsExactly(stream.toString());
    }

    /** R5: no key, so the view stops where it is, and goes on when told so. */
    @Test
    void stops_visibly_when_the_key_cannot_be_told() {
        NoteProjection.BROKEN = true;
        log.append(new Written("a", "f", "1"));
        log.append(new Keyless(), new Written("b", "f", "2"));
        Engine engine = engine(1);
        until(() -> engine.progress().getFirst().state().equals("stopped"));
        assertThat(engine.progress().getFirst().position()).isEqualTo(1);
        assertThat(engine.progress().getFirst().trouble()).contains("at 2").contains("whose?");
        assertThat(text("a")).contains("1");
        engine.resume(NOTES);
        until(() -> engine.progress().getFirst().state().equals("stopped"));
        NoteProjection.BROKEN = false;
        engine.resume(NOTES);
        settle(engine);
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    @Test
    void stays_stopped_over_a_new_start() {
        NoteProjection.BROKEN = true;
        log.append(new Keyless());
        Engine first = engine(1);
        until(() -> first.progress().getFirst().state().equals("stopped"));
        first.close();
        Engine second = engine(1);
        until(() -> second.progress().getFirst().state().equals("stopped"));
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

    /** R12: a store that was emptied is filled again. */
    @Test
    void fills_a_wiped_store_again() {
        write(5, 200);
        Engine engine = engine(1);
        settle(engine);
        wipe();
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

    @Test
    void survives_that_the_log_was_away() {
        write(5, 100);
        Engine engine = engine(1);
        settle(engine);
        log.away(true);
        write(6, 100);
        java.util.concurrent.locks.LockSupport.parkNanos(300_000_000);
        log.away(false);
        settle(engine);
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    /** The supervisor: the head moves, the token does not. */
    @Test
    void begins_anew_what_hangs() {
        AtomicInteger hangs = new AtomicInteger(1);
        steps =
                step -> {
                    if (step.equals("documents") && hangs.getAndDecrement() == 1) {
                        try {
                            new java.util.concurrent.CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                            throw new app.chung.engine.StoreUnavailable("interrupted", e);
                        }
                    }
                };
        Engine engine = engine(1);
        write(5, 100);
        settle(engine);
        assertThat(hangs.get()).isLessThan(1);
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    @Test
    void shows_a_person_only_what_they_may_see_now() {
        log.append(new Written("mine", "for:" + AN.value(), "x"));
        log.append(new Written("ours", "f", "y"));
        Engine engine = engine(1);
        settle(engine);
        View<Note> notes = engine.of(Note.class);
        assertThat(notes.find(AN, "mine")).isPresent();
        assertThat(notes.find(BINH, "mine")).isEmpty();
        assertThat(notes.findAll(BINH, List.of("ours", "mine", "none")))
                .extracting(Note::id)
                .containsExactly("ours");
        assertThat(notes.page(BINH, NoteProjection.BY_TIME.where(), null, 9).items())
                .extracting(Note::id)
                .containsExactly("ours");
        access = access.after(99, new PersonEvent.PersonDeactivated(BINH));
        assertThat(notes.find(BINH, "ours")).isEmpty();
        assertThat(notes.page(BINH, NoteProjection.BY_TIME.where(), null, 9).items()).isEmpty();
    }

    /** S4: what was written after a right was taken waits until that is known. */
    @Test
    void shows_nothing_before_access_is_known_up_to_it() throws InterruptedException {
        var known = new java.util.concurrent.CountDownLatch(1);
        accessUpTo =
                position -> {
                    try {
                        known.await();
                    } catch (InterruptedException e) {
                        throw new app.chung.engine.StoreUnavailable("interrupted", e);
                    }
                };
        List<Change> told = Collections.synchronizedList(new ArrayList<>());
        Engine engine = engine(1);
        engine.announcements().listen(new Listening(told, new ArrayList<>()));
        log.append(new Written("a", "f", "secret"));
        until(() -> engine.progress().getFirst().version() == 1);
        assertThat(engine.await(NOTES, 1, Duration.ofMillis(300))).isFalse();
        assertThat(engine.of(Note.class).find(BINH, "a")).isEmpty();
        assertThat(told).isEmpty();
        access = access.after(99, new PersonEvent.PersonDeactivated(BINH));
        known.countDown();
        settle(engine);
        assertThat(engine.of(Note.class).find(BINH, "a")).isEmpty();
        assertThat(engine.of(Note.class).find(AN, "a")).isPresent();
    }

    @Test
    void pages_without_a_repeat_or_a_gap_while_more_arrives() {
        for (int i = 0; i < 60; i++) {
            String folder = i % 3 == 0 ? "for:" + AN.value() : "f";
            log.append(new Written("n" + i, folder, "x".repeat(i % 5)));
        }
        Engine engine = engine(1);
        settle(engine);
        View<Note> notes = engine.of(Note.class);
        Range newest = NoteProjection.BY_TIME.where().greatestFirst();
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var page = notes.page(BINH, newest, cursor, 7);
            page.items().forEach(note -> seen.add(note.id()));
            cursor = page.next();
            log.append(new Written("later" + seen.size(), "f", "new"));
            settle(engine);
        } while (cursor != null);
        assertThat(seen).hasSize(40).doesNotHaveDuplicates().startsWith("n59", "n58", "n56");
    }

    @Test
    void takes_a_cursor_only_for_its_own_list() {
        write(1, 200);
        Engine engine = engine(1);
        settle(engine);
        View<Note> notes = engine.of(Note.class);
        String cursor = notes.page(AN, NoteProjection.BY_TIME.where(), null, 2).next();
        assertThat(cursor).isNotNull();
        for (String bad : List.of("", "x", "\u00e9", "A".repeat(9_000), cursor + "A")) {
            assertThatThrownBy(() -> notes.page(AN, NoteProjection.BY_TIME.where(), bad, 2))
                    .isInstanceOf(BadCursor.class);
        }
        assertThatThrownBy(() -> notes.page(AN, NoteProjection.BY_FOLDER.where("f1"), cursor, 2))
                .isInstanceOf(BadCursor.class);
    }

    @Test
    void counts_and_bounds_ranges_over_every_kind_of_field() {
        log.append(new Written("a", "f", "x"), new Written("b", "f", "xxx"));
        log.append(new Written("c", "g", "xx"));
        Engine engine = engine(1);
        settle(engine);
        View<Note> notes = engine.of(Note.class);
        assertThat(
                        notes.counts(
                                List.of(
                                        NoteProjection.BY_LENGTH.where("f"),
                                        NoteProjection.BY_LENGTH.where("f").above(1),
                                        NoteProjection.BY_LENGTH.where("none")),
                                9))
                .containsExactly(2, 1, 0);
        assertThat(
                        notes.page(
                                        AN,
                                        NoteProjection.BY_TIME
                                                .where()
                                                .below(log.all().get(2).provenance().occurredAt()),
                                        null,
                                        9)
                                .items())
                .extracting(Note::id)
                .containsExactly("a", "b");
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

    private record Listening(List<Change> told, List<Long> startsOver)
            implements Announcements.Listener {

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
