package app.chung.ledger;

import static app.chung.ledger.LedgerFixture.AN;
import static app.chung.ledger.LedgerFixture.append;
import static app.chung.ledger.LedgerFixture.hash;
import static app.chung.ledger.LedgerFixture.knowing;
import static app.chung.ledger.LedgerFixture.naming;
import static app.chung.ledger.LedgerFixture.note;
import static app.chung.ledger.LedgerFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.AppendResult.Appended;
import app.chung.ledger.AppendResult.Clash;
import app.chung.ledger.AppendResult.Done;
import app.chung.ledger.AppendResult.Duplicate;
import app.chung.ledger.AppendResult.StaleAccess;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.ledger.sample.NoteEvent.DoorOpened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChainIT {

    private final LedgerFixture log = new LedgerFixture();
    private final Ledger ledger = log.ledger;
    private final Queue<Long> commits = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        log.close();
    }

    private static List<Append> doors(StreamId stream, int version, int count, long access) {
        return IntStream.range(0, count)
                .mapToObj(i -> knowing(append(stream, version + i, new DoorOpened(AN)), access))
                .toList();
    }

    private static Append at(Append append, long second) {
        Origin told = new Origin.Imported(AN, Instant.ofEpochSecond(second), AN, "slack");
        return new Append(
                append.command(),
                append.bodyHash(),
                append.stream(),
                append.expectedVersion(),
                append.events(),
                append.claims(),
                append.releases(),
                told,
                append.accessPosition());
    }

    private List<Event> events(StreamId stream) {
        return log.reader.stream(stream, 1, 1_000).stream().map(RecordedEvent::event).toList();
    }

    @Test
    void is_written_whole_in_one_commit_with_an_answer_for_each() {
        ledger.append(append(note(), 0, written("before")));
        ledger.onCommit((first, last, access) -> commits.add(last));
        StreamId one = note();
        List<Append> chain =
                List.of(
                        append(one, 0, written("a"), written("b")),
                        append(one, 2, new DoorOpened(AN)),
                        append(one, 3, written("c"), written("d"), new DoorOpened(AN)));

        List<AppendResult> results = ledger.append(chain);

        assertThat(results)
                .containsExactly(
                        new Appended(one, 2, 3), new Appended(one, 3, 4), new Appended(one, 6, 7));
        assertThat(commits).containsExactly(7L);
        assertThat(log.reader.stream(one, 1, 10))
                .extracting(RecordedEvent::version)
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(log.reader.stream(one, 1, 10))
                .extracting(RecordedEvent::command)
                .containsExactly(
                        chain.get(0).command(),
                        chain.get(0).command(),
                        chain.get(1).command(),
                        chain.get(2).command(),
                        chain.get(2).command(),
                        chain.get(2).command());
        assertThat(ledger.append(chain.get(1))).isEqualTo(new Duplicate(one, 3, 4));
        assertThat(ledger.append(chain.get(2))).isEqualTo(new Duplicate(one, 6, 7));
    }

    @Test
    void goes_on_from_a_stream_that_is_there() {
        StreamId one = note();
        ledger.append(append(one, 0, written("a")));
        assertThat(ledger.append(doors(one, 1, Append.LONGEST_CHAIN, 0)))
                .allMatch(Appended.class::isInstance);
        assertThat(ledger.versionOf(one)).isEqualTo(1 + Append.LONGEST_CHAIN);
    }

    @Test
    void has_nothing_written_when_its_first_comes_too_late() {
        StreamId one = note();
        ledger.append(append(one, 0, written("a"), written("faster")));
        List<Append> chain =
                List.of(
                        append(one, 1, written("x")),
                        append(one, 2, written("y")),
                        append(one, 3, written("z")));
        assertThat(ledger.append(chain))
                .containsExactly(new Clash(1, 2), new Clash(2, 2), new Clash(3, 2));
        assertThat(events(one)).hasSize(2);
    }

    @Test
    void leaves_no_hole_when_it_is_from_the_future() {
        StreamId one = note();
        assertThat(ledger.append(doors(one, 1, 3, 0))).allMatch(Clash.class::isInstance);
        assertThat(log.reader.head()).isZero();
    }

    @Test
    void is_stale_once_somebody_else_has_changed_access() {
        StreamId one = note();
        ledger.append(append(note(), 0, new DoorOpened(AN)));
        assertThat(ledger.append(doors(one, 0, 3, 0)).getFirst()).isEqualTo(new StaleAccess());
        assertThat(events(one)).isEmpty();
        assertThat(ledger.append(doors(one, 0, 3, 1))).allMatch(Appended.class::isInstance);
    }

    @Test
    void writes_nothing_twice() {
        StreamId one = note();
        List<Append> chain = doors(one, 0, 3, Append.ANY_ACCESS);
        ledger.append(chain);
        assertThat(ledger.append(chain))
                .containsExactly(
                        new Duplicate(one, 1, 1),
                        new Duplicate(one, 2, 2),
                        new Duplicate(one, 3, 3));
        List<Append> mixed =
                List.of(
                        append(one, 3, written("new")),
                        again(chain.get(1), 4),
                        doors(one, 5, 1, 9).getFirst());
        List<AppendResult> results = ledger.append(mixed);
        assertThat(results.get(0)).isEqualTo(new Appended(one, 4, 4));
        assertThat(results.get(1)).isEqualTo(new Duplicate(one, 2, 2));
        assertThat(results.get(2)).isInstanceOf(Clash.class);
        assertThat(log.reader.head()).isEqualTo(4);
    }

    private static Append again(Append append, int expected) {
        return new Append(
                append.command(),
                hash("x"),
                append.stream(),
                expected,
                append.events(),
                List.of(),
                List.of(),
                append.origin(),
                append.accessPosition());
    }

    @Test
    void does_not_go_back_in_time() {
        StreamId one = note();
        List<Append> chain =
                List.of(
                        at(append(one, 0, written("a")), 20),
                        at(append(one, 1, written("b")), 20),
                        at(append(one, 2, written("c")), 10));
        assertThat(ledger.append(chain).getLast()).isInstanceOf(Clash.class);
        assertThat(events(one)).hasSize(1);
        assertThat(
                        ledger.append(
                                List.of(
                                        at(append(one, 1, written("b")), 20),
                                        at(append(one, 2, written("c")), 21))))
                .allMatch(Appended.class::isInstance);
    }

    @Test
    void is_of_one_stream_and_about_no_names() {
        StreamId one = note();
        Append first = append(one, 0, written("a"));
        Append named =
                naming(append(one, 1, written("b")), List.of(new Claim("s", "v")), List.of());
        assertThatThrownBy(() -> ledger.append(List.of(first, named)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.append(List.of(first, append(note(), 1, written("b")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.append(List.of(first, append(one, 2, written("b")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.append(List.of(first, append(one, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.append(doors(one, 0, Append.LONGEST_CHAIN + 1, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stands_among_others_that_change_access_and_keeps_every_promise() throws Exception {
        History history = new History();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks =
                    IntStream.range(0, 24)
                            .mapToObj(caller -> pool.submit(() -> alternate(caller, history)))
                            .toList();
            for (var task : tasks) {
                task.get();
            }
        }
        history.check(log.reader);
        List<Long> changes =
                log.reader.accessAfter(0, 10_000).stream().map(RecordedEvent::position).toList();
        assertThat(changes).isNotEmpty();
        assertThat(history.tries).anyMatch(t -> t.result() instanceof StaleAccess);
        assertThat(history.tries)
                .anyMatch(t -> t.result() instanceof Appended && t.append().expectedVersion() > 20);
    }

    private void alternate(int caller, History history) {
        StreamId mine = note();
        for (int round = 0; round < 12; round++) {
            if (caller % 3 == 0) {
                long known = newestAccess();
                int version = ledger.versionOf(mine);
                List<AppendResult> results = history.send(ledger, doors(mine, version, 12, known));
                checkWhole(results);
            } else {
                history.send(ledger, knowing(append(note(), 0, written("x")), newestAccess()));
            }
        }
    }

    private static void checkWhole(List<AppendResult> results) {
        long done = results.stream().filter(Done.class::isInstance).count();
        assertThat(done).isIn(0L, 1L, (long) results.size());
        List<Long> positions = new ArrayList<>();
        results.forEach(
                result -> {
                    if (result instanceof Done at) {
                        positions.add(at.position());
                    }
                });
        assertThat(positions).isSorted();
    }

    private long newestAccess() {
        var events = log.reader.accessAfter(0, 10_000);
        return events.isEmpty() ? 0 : events.getLast().position();
    }
}
