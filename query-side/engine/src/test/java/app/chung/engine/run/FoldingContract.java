package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.engine.sample.NoteEvent.Extended;
import app.chung.engine.sample.NoteEvent.Keyless;
import app.chung.engine.sample.NoteEvent.Poison;
import app.chung.engine.sample.NoteEvent.Written;
import app.chung.engine.sample.note.Note;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.store.ParkedKey;
import app.chung.engine.store.Role;
import app.chung.engine.store.Row;
import app.chung.engine.store.Table;
import app.chung.engine.store.ViewStore;
import app.chung.language.json.UnknownEvent;
import app.chung.language.json.UnreadableEvent;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How the engine folds a log, and what it does about what goes wrong. */
abstract class FoldingContract extends EngineContract {

    FoldingContract(Place place) {
        super(place);
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
        List<ParkedKey> parked = engine.parked(NOTES, 100);
        assertThat(parked).extracting(ParkedKey::key).contains("bad").doesNotContain("good");
        assertThat(parked).extracting(ParkedKey::error).allMatch(e -> e.contains("poison"));
        NoteProjection.BROKEN = false;
        parked.forEach(key -> engine.retry(NOTES, key.key()));
        until(() -> engine.parked(NOTES, 100).isEmpty());
        assertThat(fingerprint()).isEqualTo(fromScratch());
    }

    /** Who discards what waits decides that the document goes on without it. */
    @Test
    void goes_on_without_what_was_discarded() {
        NoteProjection.BROKEN = true;
        log.append(new Written("bad", "f", "one"), new Poison("bad"), new Extended("bad", "two"));
        log.append(new Written("worse", "f", "1"), new Poison("worse"));
        Engine engine = engine(1);
        settle(engine);
        assertThat(engine.isParked(NOTES, "bad")).isTrue();
        engine.discard(NOTES, "bad");
        until(() -> !engine.isParked(NOTES, "bad"));
        log.append(new Extended("bad", "three"));
        settle(engine);
        assertThat(text("bad")).contains("one").contains("three").doesNotContain("two");
        assertThat(engine.parked(NOTES, 9)).extracting(ParkedKey::key).containsExactly("worse");
    }

    @Test
    void tells_since_when_the_next_event_waits() {
        NoteProjection.BROKEN = true;
        log.append(new Written("a", "f", "1"), new Keyless());
        Engine engine = engine(1);
        until(() -> engine.progress().getFirst().state() == ViewState.STOPPED);
        assertThat(engine.recordedBehind(1)).contains(log.all().get(1).provenance().recordedAt());
        assertThat(engine.recordedBehind(2)).isEmpty();
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
        ParkedKey parked = engine.parked(NOTES, 9).getFirst();
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
                .extracting(ParkedKey::key)
                .containsExactly(stream.toString());
    }

    /** R6: what a newer release wrote waits until this one knows it, and nothing else does. */
    @Test
    void parks_a_kind_that_it_does_not_know_by_its_stream() {
        UUID stream = UUID.randomUUID();
        log.append(stream, new UnknownEvent("sample.burnt", 1, new byte[0]));
        log.append(new Written("good", "f", "fine"));
        Engine engine = engine(1);
        settle(engine);
        assertThat(text("good")).contains("fine");
        ParkedKey parked = engine.parked(NOTES, 9).getFirst();
        assertThat(parked.key()).isEqualTo(stream.toString());
        assertThat(parked.error()).contains("sample.burnt is unknown to this release");
    }

    /** R5: no key, so the view stops where it is, and goes on when told so. */
    @Test
    void stops_visibly_when_the_key_cannot_be_told() {
        NoteProjection.BROKEN = true;
        log.append(new Written("a", "f", "1"));
        log.append(new Keyless(), new Written("b", "f", "2"));
        Engine engine = engine(1);
        until(() -> engine.progress().getFirst().state() == ViewState.STOPPED);
        assertThat(engine.progress().getFirst().position()).isEqualTo(1);
        assertThat(engine.progress().getFirst().trouble()).contains("at 2").contains("whose?");
        assertThat(text("a")).contains("1");
        engine.resume(NOTES);
        until(() -> engine.progress().getFirst().state() == ViewState.STOPPED);
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
        until(() -> first.progress().getFirst().state() == ViewState.STOPPED);
        first.close();
        Engine second = engine(1);
        until(() -> second.progress().getFirst().state() == ViewState.STOPPED);
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
}
