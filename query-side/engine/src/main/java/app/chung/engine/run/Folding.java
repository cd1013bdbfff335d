package app.chung.engine.run;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Change;
import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.engine.store.ParkedEvent;
import app.chung.engine.store.Row;
import app.chung.engine.store.Upsert;
import app.chung.language.json.UnknownEvent;
import app.chung.language.json.UnreadableEvent;
import app.chung.language.kernel.Event;
import app.chung.ledger.reader.RecordedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of one document after another, and keeps what came of it. Pure but for its own
 * lists.
 */
final class Folding<D extends Visible> {

    private final Projection<D> projection;
    private final Documents<D> documents;
    private final List<Upsert> upserts = new ArrayList<>();
    private final List<ParkedEvent> letters = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<List<Object>> former = new ArrayList<>();
    private boolean behind;

    Folding(Projection<D> projection, Documents<D> documents) {
        this.projection = projection;
        this.documents = documents;
    }

    List<Upsert> upserts() {
        return upserts;
    }

    List<ParkedEvent> letters() {
        return letters;
    }

    List<Change> changes() {
        return changes;
    }

    /** Counts what has changed: where documents stood before, and where they stand now. */
    void count(Stamps stamps) {
        for (Upsert upsert : upserts) {
            stamps.changed(upsert.row().key());
            documents.count(stamps, upsert.fields());
        }
        former.forEach(fields -> documents.count(stamps, fields));
    }

    /** Whether somebody else had folded some of the events already. */
    boolean isBehind() {
        return behind;
    }

    /** The key's events wait behind those that wait already. */
    void queue(String key, List<RecordedEvent> events) {
        events.forEach(e -> letters.add(new ParkedEvent(key, e.position(), null)));
    }

    /** Folds the key's events into its row; from the first that fails on they are parked. */
    void fold(String key, @Nullable Row row, List<RecordedEvent> events) {
        int parked = letters.size();
        try {
            One one = new One(key, row);
            int done = one.through(events);
            one.keep(events.subList(0, done));
            park(key, events.subList(done, events.size()), one.failure);
        } catch (RuntimeException | StackOverflowError e) {
            // Neither read nor written: nothing of it counts.
            letters.subList(parked, letters.size()).clear();
            park(key, events, e);
        }
    }

    private void park(String key, List<RecordedEvent> events, @Nullable Throwable failure) {
        for (int i = 0; i < events.size(); i++) {
            @Nullable String error = i == 0 && failure != null ? Trouble.of(failure) : null;
            letters.add(new ParkedEvent(key, events.get(i).position(), error));
        }
    }

    /** What becomes of a document, and what it was before the batch: null when it is not there. */
    private record Turned<D>(@Nullable D document, long position, @Nullable D formerly) {}

    /** One document on its way through the batch. */
    private final class One {

        private final String key;
        private final @Nullable D before;
        private @Nullable D current;
        private long position;
        private boolean touched;
        private long since;
        private final Map<String, Turned<D>> beside = new LinkedHashMap<>();
        private @Nullable Throwable failure;

        One(String key, @Nullable Row row) {
            this.key = key;
            this.current = row == null ? null : documents.document(row);
            this.position = row == null ? 0 : row.position();
            this.before = current;
        }

        int through(List<RecordedEvent> events) {
            for (int i = 0; i < events.size(); i++) {
                try {
                    step(events.get(i));
                } catch (RuntimeException | StackOverflowError e) {
                    failure = e;
                    return i;
                }
            }
            return events.size();
        }

        private void step(RecordedEvent event) {
            if (event.position() <= position) {
                behind = true;
                return;
            }
            check(event.event());
            switch (projection.fold(key, current, event)) {
                case Fold.Keep<D>() -> {}
                case Fold.Put<D>(D document) -> become(document, event.position());
                case Fold.Remove<D>() -> {
                    if (current != null) {
                        become(null, event.position());
                    }
                }
            }
        }

        private static void check(Event event) {
            if (event instanceof UnreadableEvent unreadable) {
                throw new IllegalStateException("unreadable: " + unreadable.reason());
            }
            if (event instanceof UnknownEvent unknown) {
                throw new IllegalStateException(unknown.name() + " is unknown to this release");
            }
        }

        private void become(@Nullable D document, long at) {
            turn(besides(current), besides(document), at);
            current = document;
            position = at;
            since = touched ? since : at;
            touched = true;
        }

        private Map<String, D> besides(@Nullable D document) {
            return document == null ? Map.of() : projection.beside(key, document);
        }

        // After each event and not after the batch: positions must not depend on where it ended.
        private void turn(Map<String, D> before, Map<String, D> after, long at) {
            after.forEach(
                    (name, document) -> {
                        if (!document.equals(before.get(name))) {
                            note(name, document, before.get(name), at);
                        }
                    });
            before.forEach(
                    (name, document) -> {
                        if (!after.containsKey(name)) {
                            note(name, null, document, at);
                        }
                    });
        }

        private void note(String name, @Nullable D now, @Nullable D before, long at) {
            Turned<D> noted = beside.get(name);
            @Nullable D first = noted == null ? before : noted.formerly;
            beside.put(name, new Turned<>(now, at, first));
        }

        void keep(List<RecordedEvent> events) {
            if (!touched) {
                return;
            }
            List<Long> positions = events.stream().map(RecordedEvent::position).toList();
            store(key, new Turned<>(current, position, before), positions);
            beside.forEach((name, one) -> store(name, one, List.of()));
        }

        private void store(String name, Turned<D> one, List<Long> events) {
            @Nullable D document = one.document;
            @Nullable D formerly = one.formerly;
            @Nullable String json = document == null ? null : documents.json(document);
            List<Object> fields = document == null ? List.of() : documents.fields(document);
            upserts.add(new Upsert(new Row(name, one.position, json), fields, events));
            @Nullable Audience audience = formerly == null ? null : formerly.audience();
            changes.add(
                    new Change(projection.name(), name, since, one.position, document, audience));
            former.add(formerly == null ? List.of() : documents.fields(formerly));
        }
    }
}
