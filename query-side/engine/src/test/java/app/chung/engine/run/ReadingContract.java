package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.engine.BadCursor;
import app.chung.engine.Change;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.sample.NoteEvent.Written;
import app.chung.engine.sample.note.Note;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.language.people.PersonEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person reads of a view. */
abstract class ReadingContract extends EngineContract {

    ReadingContract(Place place) {
        super(place);
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

    /** Nodes have stores of their own: whoever read at one goes on at another. */
    @Test
    void goes_on_by_a_cursor_where_the_views_are_others() {
        write(1, 200);
        Range range = NoteProjection.BY_TIME.where();
        Engine engine = engine(1);
        settle(engine);
        var first = engine.of(Note.class).page(AN, range, null, 2);
        var rest = engine.of(Note.class).page(AN, range, first.next(), 9).items();
        engine.close();
        place.wipe();
        Engine other = engine(1);
        settle(other);
        assertThat(other.of(Note.class).page(AN, range, first.next(), 9).items()).isEqualTo(rest);
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
}
