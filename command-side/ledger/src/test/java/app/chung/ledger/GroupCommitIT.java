package app.chung.ledger;

import static app.chung.ledger.LedgerFixture.append;
import static app.chung.ledger.LedgerFixture.knowing;
import static app.chung.ledger.LedgerFixture.naming;
import static app.chung.ledger.LedgerFixture.note;
import static app.chung.ledger.LedgerFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.AppendResult.Appended;
import app.chung.ledger.AppendResult.Clash;
import app.chung.ledger.AppendResult.Done;
import app.chung.ledger.AppendResult.StaleAccess;
import app.chung.ledger.AppendResult.Taken;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.ledger.sample.NoteEvent.DoorOpened;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitIT {

    private final LedgerFixture log = new LedgerFixture();
    private final History history = new History();

    @AfterEach
    void close() {
        log.close();
    }

    private static void together(int callers, Runnable work) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, callers).mapToObj(i -> pool.submit(work)).toList();
            for (var task : tasks) {
                task.get();
            }
        }
    }

    @Test
    void lets_exactly_one_of_many_win_a_version_and_fails_no_innocent() throws Exception {
        StreamId hot = note();
        AtomicInteger won = new AtomicInteger();
        together(
                32,
                () -> {
                    for (int i = 0; i < 10; i++) {
                        assertThat(history.send(log.ledger, append(note(), 0, written("innocent"))))
                                .isInstanceOf(Appended.class);
                        AppendResult result =
                                history.send(log.ledger, append(hot, 0, written("hot")));
                        if (result instanceof Appended) {
                            won.incrementAndGet();
                        } else {
                            assertThat(result).isEqualTo(new Clash(0, 1));
                        }
                    }
                });
        assertThat(won).hasValue(1);
        history.check(log.reader);
    }

    @Test
    void gives_a_name_to_one_of_many() throws Exception {
        Claim name = new Claim("chat.channel-name", "chung");
        AtomicInteger won = new AtomicInteger();
        together(
                48,
                () -> {
                    Append append =
                            naming(append(note(), 0, written("x")), List.of(name), List.of());
                    if (history.send(log.ledger, append) instanceof Appended) {
                        won.incrementAndGet();
                    }
                });
        assertThat(won).hasValue(1);
        assertThat(history.tries.stream().map(History.Try::result).distinct())
                .contains(new Taken(name));
        history.check(log.reader);
    }

    @Test
    void refuses_what_was_decided_before_a_change_of_access() throws Exception {
        AtomicInteger knownAccess = new AtomicInteger();
        log.ledger.onCommit(
                (first, last, access) -> {
                    if (access) {
                        var events = log.reader.accessAfter(0, 1_000);
                        knownAccess.set((int) events.getLast().position());
                    }
                });
        together(
                16,
                () -> {
                    for (int i = 0; i < 20; i++) {
                        boolean opens = ThreadLocalRandom.current().nextInt(10) == 0;
                        Append append =
                                append(
                                        note(),
                                        0,
                                        opens ? new DoorOpened(LedgerFixture.AN) : written("x"));
                        history.send(log.ledger, knowing(append, knownAccess.get()));
                    }
                });
        history.check(log.reader);
        assertThat(history.tries).anyMatch(t -> t.result() instanceof StaleAccess);
        List<Long> changes =
                log.reader.accessAfter(0, 1_000).stream().map(RecordedEvent::position).toList();
        for (History.Try each : history.tries) {
            if (each.result() instanceof Appended done) {
                assertThat(changes)
                        .noneMatch(c -> c > each.append().accessPosition() && c < done.position());
            }
        }
    }

    @Test
    void keeps_one_order_with_two_writers_and_a_reader_that_never_sees_a_gap() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<RecordedEvent> seen = new ArrayList<>();
        try (LedgerFixture other = new LedgerFixture(log.database);
                var watcher = Executors.newSingleThreadExecutor()) {
            var watching =
                    watcher.submit(
                            () -> {
                                while (!over.get() || seen.size() < log.reader.head()) {
                                    long position = seen.size();
                                    other.reader.awaitBeyond(
                                            position, java.time.Duration.ofMillis(50));
                                    seen.addAll(other.reader.after(position, 500));
                                }
                                return null;
                            });
            AtomicInteger caller = new AtomicInteger();
            List<StreamId> shared = IntStream.range(0, 8).mapToObj(i -> note()).toList();
            together(
                    32,
                    () -> {
                        Ledger mine = caller.incrementAndGet() % 2 == 0 ? log.ledger : other.ledger;
                        Random random = new Random(caller.get());
                        for (int i = 0; i < 40; i++) {
                            StreamId stream =
                                    random.nextInt(3) == 0 ? shared.get(random.nextInt(8)) : note();
                            int version = shared.contains(stream) ? mine.versionOf(stream) : 0;
                            history.send(mine, append(stream, version, written("a"), written("b")));
                        }
                    });
            over.set(true);
            watching.get();
        }
        history.check(log.reader);
        assertThat(seen).hasSize((int) log.reader.head());
        assertThat(history.tries).anyMatch(t -> t.result() instanceof Clash);
    }

    @Test
    void has_one_effect_and_one_answer_for_a_thousand_commands_of_fifty_tries() throws Exception {
        List<Append> commands =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> append(note(), 0, written("c" + i)))
                        .toList();
        together(
                50,
                () -> {
                    for (Append command : commands) {
                        history.send(log.ledger, command);
                    }
                });
        assertThat(history.tries).hasSize(50_000).allMatch(t -> t.result() instanceof Done);
        assertThat(log.reader.head()).isEqualTo(1_000);
        history.check(log.reader);
    }

    @Test
    void tells_listeners_in_order_and_before_the_caller() throws Exception {
        List<Long> told = new java.util.concurrent.CopyOnWriteArrayList<>();
        log.ledger.onCommit(
                (first, last, access) -> {
                    assertThat(first).isEqualTo(told.isEmpty() ? 1 : told.getLast() + 1);
                    told.add(last);
                });
        CountDownLatch late = new CountDownLatch(1);
        log.ledger.onCommit((first, last, access) -> late.countDown());
        together(
                16,
                () -> {
                    for (int i = 0; i < 20; i++) {
                        Done done = (Done) log.ledger.append(append(note(), 0, written("x")));
                        assertThat(told.getLast()).isGreaterThanOrEqualTo(done.position());
                        assertThat(late.getCount()).isZero();
                    }
                });
        assertThat(told.getLast()).isEqualTo(320);
    }

    @Test
    void survives_a_listener_that_throws() {
        log.ledger.onCommit(
                (first, last, access) -> {
                    throw new IllegalStateException("on purpose");
                });
        assertThat(log.ledger.append(append(note(), 0, written("x")))).isInstanceOf(Appended.class);
        assertThat(log.ledger.append(append(note(), 0, written("x")))).isInstanceOf(Appended.class);
    }

    @Test
    void fails_only_the_command_whose_bytes_the_database_refuses() throws Exception {
        Claim poison = new Claim("scope", "nul \0 nul");
        together(
                16,
                () -> {
                    for (int i = 0; i < 10; i++) {
                        assertThat(history.send(log.ledger, append(note(), 0, written("fine"))))
                                .isInstanceOf(Appended.class);
                        Append bad =
                                naming(append(note(), 0, written("x")), List.of(poison), List.of());
                        assertThat(history.send(log.ledger, bad)).isNull();
                    }
                });
        assertThat(log.reader.head()).isEqualTo(160);
        history.check(log.reader);
    }
}
