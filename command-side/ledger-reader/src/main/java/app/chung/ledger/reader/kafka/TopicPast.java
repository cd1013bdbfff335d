package app.chung.ledger.reader.kafka;

import app.chung.language.json.StoredEvent;
import app.chung.ledger.reader.kafka.TopicReader.Entry;
import app.chung.ledger.reader.kafka.TopicReader.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.InvalidOffsetException;

/**
 * Finds positions in the topic. Positions rise with offsets but for a few: whoever takes over the
 * relay repeats what the one before it may have sent, and what failed on the way comes again. So
 * only the next position is ever taken, and everything else is passed over.
 */
final class TopicPast implements AutoCloseable {

    /** How far from its place an event may lie: behind what two relays had on their way. */
    static final int DISORDER = 2 * KafkaTopic.MOST_UNDER_WAY;

    private static final int STRETCH = 1_000;
    private static final int PLACES = 256;

    private final KafkaTopic name;
    private final TopicReader topic;

    /** Where to go on behind positions that were read before. */
    private final Map<Long, Long> places =
            new LinkedHashMap<>(PLACES, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
                    return size() > PLACES;
                }
            };

    TopicPast(KafkaTopic name) {
        this.name = name;
        this.topic = new TopicReader(name, STRETCH);
    }

    /** At least one event behind the position, at most {@code limit}, without a gap. */
    synchronized List<StoredEvent> after(long position, int limit) {
        try {
            return found(position, limit);
        } catch (InvalidOffsetException e) {
            // Another topic by that name, or one whose beginning was cut off.
            places.clear();
            return found(position, limit);
        }
    }

    private List<StoredEvent> found(long position, int limit) {
        long first = topic.first();
        long end = topic.end();
        Long known = places.get(position);
        long offset = known == null ? search(position + 1, first, end) : known;
        List<StoredEvent> events = collect(position, limit, offset, end);
        if (events.isEmpty()) {
            events = collect(position, limit, Math.max(first, offset - DISORDER), end);
        }
        if (events.isEmpty()) {
            throw new HistoryMissing(name, position + 1, has(first, end));
        }
        return events;
    }

    /** An offset at which that position still lies ahead, and not far. */
    private long search(long position, long first, long end) {
        long low = first;
        long high = end;
        while (high - low > STRETCH) {
            long middle = low + (high - low) / 2;
            List<Entry> entries = topic.read(middle, end).entries();
            if (!entries.isEmpty() && entries.getFirst().event().position() < position) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<StoredEvent> collect(long position, int limit, long from, long end) {
        List<StoredEvent> events = new ArrayList<>();
        long offset = from;
        while (events.size() < limit && offset < end) {
            Stretch stretch = topic.read(offset, end);
            for (Entry entry : stretch.entries()) {
                if (events.size() < limit
                        && entry.event().position() == position + events.size() + 1) {
                    events.add(entry.event());
                    places.put(entry.event().position(), entry.offset() + 1);
                }
            }
            offset = stretch.next();
            if (events.isEmpty() && offset - from > 2L * DISORDER) {
                break;
            }
        }
        return events;
    }

    private String has(long first, long end) {
        List<Entry> oldest = topic.read(first, end).entries();
        return oldest.isEmpty()
                ? "it is empty"
                : "it begins with " + oldest.getFirst().event().position();
    }

    @Override
    public synchronized void close() {
        topic.close();
    }
}
