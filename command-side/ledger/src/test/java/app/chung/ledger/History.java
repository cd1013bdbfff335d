package app.chung.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.AppendResult.Done;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.RecordedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What clients saw, and whether the log agrees with it: the oracle of every fault test. */
final class History {

    /** One try; {@code result} is null when nothing is known about it. */
    record Try(Append append, long start, long end, @Nullable AppendResult result) {}

    final Queue<Try> tries = new ConcurrentLinkedQueue<>();

    /** Sends the append and writes down what came of it. */
    @Nullable AppendResult send(Ledger ledger, Append append) {
        long start = System.nanoTime();
        try {
            AppendResult result = ledger.append(append);
            tries.add(new Try(append, start, System.nanoTime(), result));
            return result;
        } catch (LedgerUnavailable e) {
            tries.add(new Try(append, start, Long.MAX_VALUE, null));
            return null;
        }
    }

    /** The same for a chain; what is not known of it is known of none. */
    List<AppendResult> send(Ledger ledger, List<Append> chain) {
        long start = System.nanoTime();
        try {
            List<AppendResult> results = ledger.append(chain);
            long end = System.nanoTime();
            for (int i = 0; i < chain.size(); i++) {
                tries.add(new Try(chain.get(i), start, end, results.get(i)));
            }
            return results;
        } catch (LedgerUnavailable e) {
            chain.forEach(append -> tries.add(new Try(append, start, Long.MAX_VALUE, null)));
            return List.of();
        }
    }

    long done() {
        return tries.stream().filter(t -> t.result() instanceof Done).count();
    }

    long unknown() {
        return tries.stream().filter(t -> t.result() == null).count();
    }

    void check(LedgerReader reader) {
        List<RecordedEvent> log = new ArrayList<>();
        reader.scan(0, Long.MAX_VALUE, log::addAll);
        checkOrder(log);
        Map<CommandId, List<RecordedEvent>> byCommand = new HashMap<>();
        log.forEach(e -> byCommand.computeIfAbsent(e.command(), c -> new ArrayList<>()).add(e));
        Map<CommandId, Boolean> acknowledged = new HashMap<>();
        tries.forEach(
                t ->
                        acknowledged.merge(
                                t.append().command(),
                                t.result() instanceof Done,
                                Boolean::logicalOr));
        for (Try each : tries) {
            checkTry(
                    each, byCommand.getOrDefault(each.append().command(), List.of()), acknowledged);
        }
        checkRealTime();
        assertThat(acknowledged.keySet()).containsAll(byCommand.keySet());
    }

    private static void checkOrder(List<RecordedEvent> log) {
        Map<StreamId, Integer> versions = new HashMap<>();
        long position = 0;
        for (RecordedEvent event : log) {
            assertThat(event.position()).isEqualTo(++position);
            int version = versions.merge(event.stream(), 1, Integer::sum);
            assertThat(event.version()).isEqualTo(version);
        }
    }

    private static void checkTry(
            Try each, List<RecordedEvent> events, Map<CommandId, Boolean> acknowledged) {
        int whole = each.append().events().size();
        switch (each.result()) {
            case Done done -> {
                assertThat(events).hasSize(whole);
                if (whole > 0) {
                    assertThat(events.getLast().position()).isEqualTo(done.position());
                    assertThat(events.getLast().version()).isEqualTo(done.version());
                }
            }
            case null -> assertThat(events.size()).isIn(0, whole);
            case AppendResult declined -> {
                if (!acknowledged.getOrDefault(each.append().command(), false)) {
                    assertThat(events).as("%s", declined).isEmpty();
                }
            }
        }
    }

    /** A command that began after another's answer stands behind it. */
    private void checkRealTime() {
        List<Try> done =
                tries.stream()
                        .filter(
                                t ->
                                        t.result() instanceof AppendResult.Appended
                                                && !t.append().events().isEmpty())
                        .toList();
        List<Try> byEnd = done.stream().sorted(Comparator.comparingLong(Try::end)).toList();
        List<Try> byStart = done.stream().sorted(Comparator.comparingLong(Try::start)).toList();
        long newest = 0;
        int ended = 0;
        for (Try next : byStart) {
            while (ended < byEnd.size() && byEnd.get(ended).end() < next.start()) {
                newest = Math.max(newest, position(byEnd.get(ended++)));
            }
            assertThat(position(next)).isGreaterThan(newest);
        }
    }

    private static long position(Try each) {
        return each.result() instanceof Done done ? done.position() : 0;
    }
}
