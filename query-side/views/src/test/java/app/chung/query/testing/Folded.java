package app.chung.query.testing;

import app.chung.access.Visible;
import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.language.json.ChungJson;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a projection makes of a log, each document stored and read again after each event. */
public final class Folded<D extends Visible> {

    private final Projection<D> projection;
    private final Map<String, D> documents = new TreeMap<>();

    private Folded(Projection<D> projection) {
        this.projection = projection;
    }

    /** Folds all of the events in order. */
    public static <D extends Visible> Folded<D> of(Projection<D> projection, Journal journal) {
        return of(projection, journal.events());
    }

    /** Folds these events in order. */
    public static <D extends Visible> Folded<D> of(
            Projection<D> projection, List<RecordedEvent> events) {
        Folded<D> folded = new Folded<>(projection);
        events.forEach(folded::take);
        return folded;
    }

    private void take(RecordedEvent event) {
        for (String key : projection.keys(event)) {
            switch (projection.fold(key, documents.get(key), event)) {
                case Fold.Keep<D> ignored -> {}
                case Fold.Put<D>(D document) -> {
                    drop(key);
                    documents.put(key, stored(document));
                    projection
                            .beside(key, document)
                            .forEach((name, one) -> documents.put(name, stored(one)));
                }
                case Fold.Remove<D> ignored -> drop(key);
            }
        }
    }

    private void drop(String key) {
        D old = documents.remove(key);
        if (old != null) {
            projection.beside(key, old).keySet().forEach(documents::remove);
        }
    }

    private D stored(D document) {
        byte[] json = ChungJson.mapper().writeValueAsBytes(document);
        D read = ChungJson.mapper().readValue(json, projection.document());
        if (!read.equals(document)) {
            throw new AssertionError(document + " is read as " + read);
        }
        return read;
    }

    /** The document with that key, or null. */
    public @Nullable D find(String key) {
        return documents.get(key);
    }

    /** The only document there is. */
    public D only() {
        if (documents.size() != 1) {
            throw new AssertionError("Not one but " + documents);
        }
        return documents.values().iterator().next();
    }

    /** All of them by key. */
    public Map<String, D> all() {
        return Map.copyOf(documents);
    }
}
