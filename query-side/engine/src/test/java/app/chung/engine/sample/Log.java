package app.chung.engine.sample;

import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Provenance;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A log in memory that can be away. */
public final class Log implements LedgerReader {

    private static final Instant START = Instant.parse("2026-11-22T02:00:00Z");

    private final List<RecordedEvent> events = new ArrayList<>();
    private boolean away;

    public synchronized long append(Event... more) {
        for (Event event : more) {
            append(UUID.randomUUID(), event);
        }
        return events.size();
    }

    public synchronized long append(UUID stream, Event event) {
        long position = events.size() + 1;
        Instant at = START.plusSeconds(position);
        events.add(
                new RecordedEvent(
                        position,
                        new StreamId("note", stream),
                        1,
                        new EventId(UUID.randomUUID()),
                        event,
                        new Provenance(PersonId.SYSTEM, at, PersonId.SYSTEM, at, null),
                        new CommandId(UUID.randomUUID())));
        notifyAll();
        return position;
    }

    public synchronized void away(boolean isAway) {
        away = isAway;
        notifyAll();
    }

    public synchronized List<RecordedEvent> all() {
        return List.copyOf(events);
    }

    private void check() {
        if (away) {
            throw new LedgerUnavailable("away", new IllegalStateException());
        }
    }

    @Override
    public synchronized long head() {
        check();
        return events.size();
    }

    @Override
    public synchronized List<RecordedEvent> after(long position, int limit) {
        check();
        int from = (int) Math.min(position, events.size());
        return List.copyOf(events.subList(from, Math.min(from + limit, events.size())));
    }

    @Override
    public synchronized List<RecordedEvent> accessAfter(long position, int limit) {
        return events.stream()
                .filter(e -> e.position() > position && e.event() instanceof ConcernsAccess)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<RecordedEvent> stream(StreamId stream, int version, int limit) {
        return events.stream().filter(e -> e.stream().equals(stream)).limit(limit).toList();
    }

    @Override
    public synchronized long awaitBeyond(long position, Duration timeout)
            throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!away && events.size() <= position && System.nanoTime() < deadline) {
            wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        }
        check();
        return events.size();
    }

    @Override
    public synchronized boolean isInSight() {
        return !away;
    }
}
