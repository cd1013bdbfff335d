package app.chung.engine.run;

import app.chung.engine.store.ParkedEvent;
import app.chung.engine.store.ParkedKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one table whose events wait because one of them could not be folded. Kept by the
 * table's own thread; others count them and wish for another try.
 */
final class ParkedKeys {

    /**
     * What somebody wants for a parked key.
     *
     * @param key which
     * @param discard whether its events are let go of instead of tried again
     */
    record Wish(String key, boolean discard) {}

    private final Queue<Wish> wishes = new ConcurrentLinkedQueue<>();
    private volatile int count;
    private Set<String> keys = Set.of();
    private int letters;

    /** Takes what the store knows. */
    void load(List<ParkedKey> stored) {
        keys = stored.stream().map(ParkedKey::key).collect(Collectors.toCollection(HashSet::new));
        letters = stored.stream().mapToInt(ParkedKey::letters).sum();
        count = keys.size();
    }

    /** Notes what has just been parked by a fold, and the documents that the store refused. */
    void add(List<ParkedEvent> folded, Collection<String> refused) {
        folded.forEach(letter -> keys.add(letter.key()));
        keys.addAll(refused);
        letters += folded.size() + refused.size();
        count = keys.size();
    }

    boolean contains(String key) {
        return keys.contains(key);
    }

    /** How many keys. */
    int count() {
        return count;
    }

    /** How many events. */
    int letters() {
        return letters;
    }

    /** Asks for something. */
    void wish(Wish wish) {
        wishes.add(wish);
    }

    /** The next wish for a key that is parked; null when there is none. */
    @Nullable Wish nextWish() {
        for (Wish wish = wishes.poll(); wish != null; wish = wishes.poll()) {
            if (keys.contains(wish.key())) {
                return wish;
            }
        }
        return null;
    }
}
