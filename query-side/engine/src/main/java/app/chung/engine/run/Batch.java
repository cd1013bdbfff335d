package app.chung.engine.run;

import app.chung.access.Visible;
import app.chung.engine.Projection;
import app.chung.language.json.UnknownEvent;
import app.chung.language.json.UnreadableEvent;
import app.chung.ledger.reader.RecordedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events sorted by the documents of one view that they touch.
 *
 * @param events by key, each in the order of the log
 * @param end the position after the batch
 * @param stop why the view can't go on behind it; null when it can
 */
record Batch(SequencedMap<String, List<RecordedEvent>> events, long end, @Nullable String stop) {

    static <D extends Visible> Batch of(
            Projection<D> projection, long token, List<RecordedEvent> events) {
        SequencedMap<String, List<RecordedEvent>> byKey = new LinkedHashMap<>();
        long end = token;
        for (RecordedEvent event : events) {
            try {
                for (String key : keys(projection, event)) {
                    byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(event);
                }
            } catch (RuntimeException | StackOverflowError e) {
                return new Batch(byKey, end, at(event) + Trouble.of(e));
            }
            end = event.position();
        }
        return new Batch(byKey, end, null);
    }

    private static Set<String> keys(Projection<?> projection, RecordedEvent event) {
        return switch (event.event()) {
            case UnreadableEvent e -> keys(projection, event, e.name(), "unreadable");
            case UnknownEvent e -> keys(projection, event, e.name(), "unknown to this release");
            default -> projection.keys(event);
        };
    }

    private static Set<String> keys(
            Projection<?> projection, RecordedEvent event, String name, String what) {
        String module = name.substring(0, Math.max(0, name.indexOf('.')));
        return projection
                .keysOfUnreadable(event, module)
                .orElseThrow(() -> new IllegalStateException(name + " is " + what + ", no key"));
    }

    private static String at(RecordedEvent event) {
        return "at " + event.position() + ": ";
    }
}
