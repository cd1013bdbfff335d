package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Access;
import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
