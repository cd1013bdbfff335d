package app.chung.command;

import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Copies of maps and sets with one thing changed, that share the rest: a state of ten thousand
 * comments is not copied with each. States name plain {@code Map} and {@code Set}, so that
 * snapshots need to know nothing.
 */
public final class Changed {

    private Changed() {}

    /** The map with this entry. */
    public static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        return persistent(map).plus(key, value);
    }

    /** The map without this key. */
    public static <K, V> Map<K, V> minus(Map<K, V> map, K key) {
        return persistent(map).minus(key);
    }

    /** The set with this element. */
    public static <T> Set<T> plus(Set<T> set, T element) {
        return persistent(set).plus(element);
    }

    /** The set without this element. */
    public static <T> Set<T> minus(Set<T> set, T element) {
        return persistent(set).minus(element);
    }

    private static <K, V> PMap<K, V> persistent(Map<K, V> map) {
        return map instanceof PMap<K, V> shared ? shared : HashTreePMap.from(map);
    }

    private static <T> PSet<T> persistent(Set<T> set) {
        return set instanceof PSet<T> shared ? shared : HashTreePSet.from(set);
    }
}
