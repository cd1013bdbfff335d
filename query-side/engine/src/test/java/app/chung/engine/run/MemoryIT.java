package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Access;
import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.engine.Join;
import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewName;
import app.chung.engine.postgres.Databases;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.sample.Log;
import app.chung.engine.sample.NoteEvent.Extended;
import app.chung.engine.sample.NoteEvent.Moved;
import app.chung.engine.sample.NoteEvent.Removed;
import app.chung.engine.sample.NoteEvent.Written;
import app.chung.engine.sample.People;
import app.chung.engine.sample.Stories;
import app.chung.engine.sample.note.Note;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.store.ViewStore;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read from memory is what the store holds, and nobody sees more by it. */
@Timeout(120)
class MemoryIT {

    private static final PersonId AN = new PersonId(UUID.randomUUID());
    private static final PersonId BINH = new PersonId(UUID.randomUUID());
    private static final Set<String> READS = Set.of("find", "scan");
    private static final List<String> KEYS = IntStream.range(0, 45).mapToObj(i -> "n" + i).toList();
    private static final List<Range> RANGES =
            Stream.of(
                            NoteProjection.BY_TIME.where(),
                            NoteProjection.BY_FOLDER.where("f1"),
                            NoteProjection.BY_FOLDER.where("moved"),
                            NoteProjection.BY_LENGTH.where("f0").above(8),
                            NoteProjection.BY_LENGTH.where("f2", 12))
                    .toList();

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final Log log = new Log();
    private final List<Engine> engines = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Access access = People.here(AN, BINH);

    @AfterEach
    void close() {
        engines.forEach(Engine::close);
    }

    private ViewStore store() {
        return new PostgresViewStore(Databases.pool(database), "views");
    }

    private Engine engine(ViewStore store) {
        Engine engine =
                new Engine(
                        List.of(new NoteProjection()),
                        log,
                        store,
                        () -> access,
                        _ -> {},
                        new SecretKeySpec(new byte[32], "AES"),
                        RebuildChild.SMALL_STEPS);
        engines.add(engine);
        engine.start();
        return engine;
    }

    /** Counts what readers ask of it; the fold asks for nothing while nothing happens. */
    private ViewStore counting() {
        ViewStore real = store();
        return (ViewStore)
                Proxy.newProxyInstance(
                        ViewStore.class.getClassLoader(),
                        new Class<?>[] {ViewStore.class},
                        (_, method, arguments) -> {
                            if (READS.contains(method.getName())) {
                                asked.incrementAndGet();
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private void settle(Engine engine) throws InterruptedException {
        assertThat(engine.awaitAll(log.all().size(), Duration.ofSeconds(60))).isTrue();
    }

    private static List<Note> all(View<Note> notes, Range range) {
        List<Note> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Note> page = notes.page(AN, range, cursor, 7);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private static List<Note> stored(ViewStore store) {
        Documents<Note> documents = new Documents<>(new NoteProjection());
        List<Note> stored = new ArrayList<>();
        store.each(
                store.tables(new ViewName("sample", "note")).getFirst().table(),
                row -> {
                    if (documents.document(row) instanceof Note note) {
                        stored.add(note);
                    }
                });
        stored.sort(Comparator.comparing(Note::id));
        return stored;
    }

    private static boolean isIn(Range range, Note note) {
        if (range.index().equals(NoteProjection.BY_TIME)) {
            return true;
        }
        boolean folder = note.folder().equals(range.equal().getFirst());
        boolean length = range.equal().size() < 2 || range.equal().get(1).equals(note.length());
        return folder && length && (range.above() == null || note.length() > 8);
    }

    /** Two nodes fold at once, each with a memory of its own, and take turns at it. */
    @Test
    void shows_what_the_store_holds_after_every_change() throws InterruptedException {
        List<Engine> nodes = List.of(engine(store()), engine(store()));
        try (ViewStore store = store()) {
            for (int round = 0; round < 25; round++) {
                Stories.write(log, round, 12);
                for (Engine node : nodes) {
                    settle(node);
                    View<Note> notes = node.of(Note.class);
                    List<Note> stored = stored(store);
                    for (Range range : RANGES) {
                        assertThat(all(notes, range))
                                .containsExactlyInAnyOrderElementsOf(
                                        stored.stream().filter(n -> isIn(range, n)).toList());
                    }
                    assertThat(notes.findAll(AN, KEYS)).containsExactlyInAnyOrderElementsOf(stored);
                }
            }
        }
    }

    /**
     * A note and another that its length points to.
     *
     * @param other null when that is not there or hidden
     */
    private record Pair(Note note, @Nullable Note other) {

        static String key(Note note) {
            return "n" + note.length() % 45;
        }

        boolean isRight(List<Note> stored) {
            return Objects.equals(
                    other,
                    stored.stream().filter(n -> n.id().equals(key(note))).findAny().orElse(null));
        }
    }

    @Test
    void joins_what_the_store_holds_after_every_change() throws InterruptedException {
        Engine node = engine(store());
        View<Note> notes = node.of(Note.class);
        Join<Note, Pair> pairs = notes.join(Pair::key, Pair::new);
        try (ViewStore store = store()) {
            for (int round = 0; round < 25; round++) {
                Stories.write(log, round, 4);
                settle(node);
                List<Note> stored = stored(store);
                for (Range range : RANGES) {
                    List<Note> items = notes.slice(AN, range, 50).items();
                    List<Pair> joined = pairs.of(AN, items);
                    assertThat(joined).extracting(Pair::note).isEqualTo(items);
                    assertThat(joined).allMatch(pair -> pair.isRight(stored));
                }
            }
        }
    }

    @Test
    void joins_once_what_does_not_change() throws InterruptedException {
        log.append(new Written("n1", "f", "xx"), new Written("n2", "g", "y"));
        Engine engine = engine(store());
        settle(engine);
        View<Note> notes = engine.of(Note.class);
        Join<Note, Pair> pairs = notes.join(Pair::key, Pair::new);
        Range folder = NoteProjection.BY_FOLDER.where("f");
        List<Pair> first = pairs.of(AN, notes.slice(AN, folder, 9).items());
        assertThat(first).extracting(Pair::other).extracting(Note::text).containsExactly("y");
        assertThat(pairs.of(BINH, notes.slice(BINH, folder, 9).items())).isSameAs(first);
        log.append(new Extended("n2", "z"));
        settle(engine);
        List<Pair> second = pairs.of(AN, notes.slice(AN, folder, 9).items());
        assertThat(second).extracting(Pair::other).extracting(Note::text).containsExactly("yz");
    }

    /** What one person was shown does not show to another. */
    @Test
    void joins_nothing_that_is_hidden() throws InterruptedException {
        String own = "for:" + AN.value();
        log.append(
                new Written("n1", "f", "xx"),
                new Written("n2", own, "y"),
                new Written("n3", "f", "z"));
        Engine engine = engine(store());
        settle(engine);
        View<Note> notes = engine.of(Note.class);
        Join<Note, Pair> pairs = notes.join(Pair::key, Pair::new);
        Join<Note, Pair> full = notes.join(Pair::key, (n, o) -> o == null ? null : new Pair(n, o));
        Range folder = NoteProjection.BY_FOLDER.where("f");
        for (int again = 0; again < 2; again++) {
            assertThat(pairs.of(AN, notes.slice(AN, folder, 9).items()))
                    .extracting(pair -> pair.other() == null ? "none" : pair.other().id())
                    .containsExactly("n2", "n1");
            assertThat(pairs.of(BINH, notes.slice(BINH, folder, 9).items()))
                    .extracting(pair -> pair.other() == null ? "none" : pair.other().id())
                    .containsExactly("none", "n1");
            assertThat(full.of(BINH, notes.slice(BINH, folder, 9).items())).hasSize(1);
        }
        access = access.after(99, new PersonDeactivated(AN));
        assertThat(full.of(AN, List.copyOf(stored(store())))).isEmpty();
    }

    @Test
    void asks_the_store_once_for_what_does_not_change() throws InterruptedException {
        log.append(new Written("a", "f", "x"), new Written("b", "g", "y"));
        Engine engine = engine(counting());
        settle(engine);
        View<Note> notes = engine.of(Note.class);
        Range folder = NoteProjection.BY_FOLDER.where("f");
        look(notes, folder);
        int once = asked.get();
        assertThat(look(notes, folder)).isEqualTo("[a][a]");
        assertThat(asked.get()).isEqualTo(once);
        for (var event : List.of(new Extended("a", "z"), new Moved(List.of("b"), "f"))) {
            log.append(event);
            settle(engine);
            int before = asked.get();
            look(notes, folder);
            assertThat(asked.get()).isGreaterThan(before);
        }
        assertThat(look(notes, folder)).isEqualTo("[a][a, b]");
        log.append(new Removed("a"));
        settle(engine);
        assertThat(look(notes, folder)).isEqualTo("[][b]");
    }

    private static String look(View<Note> notes, Range range) {
        return notes.findAll(AN, List.of("a", "none")).stream().map(Note::id).toList().toString()
                + notes.page(AN, range, null, 9).items().stream().map(Note::id).toList();
    }

    /** Somebody else may take a right while this node is cut off. */
    @Test
    void trusts_no_memory_while_the_log_is_out_of_sight() throws InterruptedException {
        log.append(new Written("a", "f", "x"));
        Engine engine = engine(counting());
        settle(engine);
        View<Note> notes = engine.of(Note.class);
        assertThat(notes.find(AN, "a")).isPresent();
        int before = asked.get();
        log.away(true);
        assertThat(notes.find(AN, "a")).isPresent();
        assertThat(asked.get()).isGreaterThan(before);
    }

    @Test
    void asks_access_for_what_it_remembers_too() throws InterruptedException {
        log.append(new Written("ours", "f", "x"), new Written("mine", "for:" + AN.value(), "y"));
        Engine engine = engine(store());
        settle(engine);
        View<Note> notes = engine.of(Note.class);
        for (int again = 0; again < 2; again++) {
            assertThat(notes.findAll(AN, List.of("ours", "mine"))).hasSize(2);
            assertThat(notes.findAll(BINH, List.of("ours", "mine"))).hasSize(1);
            assertThat(all(notes, NoteProjection.BY_TIME.where())).hasSize(2);
        }
        access = access.after(99, new PersonDeactivated(AN));
        assertThat(notes.findAll(AN, List.of("ours", "mine"))).isEmpty();
        assertThat(all(notes, NoteProjection.BY_TIME.where())).isEmpty();
    }
}
