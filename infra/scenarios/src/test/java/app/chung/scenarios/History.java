package app.chung.scenarios;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.scenarios.Deed.Outcome;
import app.chung.scenarios.Log.Row;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What clients know about their commands, and whether the log agrees with it. */
final class History {

    private static final Outcome.Refused CLOSED = new Outcome.Refused(409, "tasks.task-is-closed");

    private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger away = new AtomicInteger();

    void add(Deed deed) {
        deeds.add(deed);
    }

    /** A request or its answer got lost on the way. */
    void lost() {
        lost.incrementAndGet();
    }

    /** The server says that something underneath is away. */
    void away(HttpResponse<String> answer) {
        away.incrementAndGet();
        if (answer.headers().firstValue("Retry-After").isEmpty()
                || !answer.body().contains("kernel.unavailable")) {
            faults.add(answer.headers().map() + answer.body());
        }
    }

    /** Nobody was turned away, and every answer came. */
    void wasUndisturbed() {
        assertThat(List.of(lost.get(), away.get())).as("lost, away").containsOnly(0);
    }

    long done() {
        return deeds.stream().filter(d -> d.outcome() instanceof Outcome.Done).count();
    }

    /** All of it, in one line. */
    String summary() {
        Map<String, List<Deed>> kinds =
                deeds.stream().collect(groupingBy(d -> d.outcome().getClass().getSimpleName()));
        Map<String, Integer> counts = new HashMap<>();
        kinds.forEach((kind, all) -> counts.put(kind, all.size()));
        return counts + ", answers lost " + lost + ", away " + away;
    }

    void check(Log log) {
        assertThat(faults).isEmpty();
        checkOrder(log.events());
        Map<UUID, List<Row>> byCommand = log.events().stream().collect(groupingBy(Row::command));
        for (Deed deed : deeds) {
            check(deed, byCommand.getOrDefault(deed.command(), List.of()), log.answers());
        }
        checkRealTime();
    }

    private static void checkOrder(List<Row> events) {
        Map<UUID, Integer> versions = new HashMap<>();
        long position = 0;
        for (Row event : events) {
            assertThat(event.position()).isEqualTo(++position);
            assertThat(event.version()).isEqualTo(versions.merge(event.stream(), 1, Integer::sum));
        }
    }

    private static void check(Deed deed, List<Row> events, Map<UUID, Long> answers) {
        switch (deed.outcome()) {
            case Outcome.Done done -> {
                assertThat(events).as("%s", deed).hasSize(deed.events());
                assertThat(answers.get(deed.command())).isEqualTo(done.position());
                for (Row event : events) {
                    assertThat(event.stream()).isEqualTo(deed.stream());
                    assertThat(event.version()).isEqualTo(done.version());
                    assertThat(event.position()).isEqualTo(done.position());
                }
            }
            case Outcome.Refused refused -> {
                assertThat(refused).as("%s", deed).isEqualTo(CLOSED);
                assertThat(events).as("%s", deed).isEmpty();
                assertThat(answers).doesNotContainKey(deed.command());
            }
            case Outcome.Unknown _ ->
                    assertThat(events).as("%s", deed).hasSizeLessThanOrEqualTo(deed.events());
        }
    }

    /** A command that began after another's answer stands behind it. */
    private void checkRealTime() {
        List<Deed> done =
                deeds.stream()
                        .filter(d -> d.events() > 0 && d.outcome() instanceof Outcome.Done)
                        .toList();
        List<Deed> byEnd = done.stream().sorted(comparingLong(Deed::ended)).toList();
        List<Deed> byBegin = done.stream().sorted(comparingLong(Deed::begun)).toList();
        long newest = 0;
        int ended = 0;
        for (Deed next : byBegin) {
            while (byEnd.get(ended).ended() < next.begun()) {
                newest = Math.max(newest, position(byEnd.get(ended++)));
            }
            assertThat(position(next)).as("%s", next).isGreaterThan(newest);
        }
    }

    private static long position(Deed deed) {
        return deed.outcome() instanceof Outcome.Done done ? done.position() : 0;
    }
}
