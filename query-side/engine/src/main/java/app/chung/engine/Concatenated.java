package app.chung.engine;

import java.util.AbstractList;
import java.util.List;

/**
 * Two lists one behind the other, neither of them copied: so what is known of each of them, by its
 * being the same list as before, holds on.
 */
public final class Concatenated<T> extends AbstractList<T> {

    private final List<T> first;
    private final List<T> second;

    private Concatenated(List<T> first, List<T> second) {
        this.first = first;
        this.second = second;
    }

    /** Of these, which do not change. */
    public static <T> List<T> of(List<T> first, List<T> second) {
        if (first.isEmpty()) {
            return second;
        }
        return second.isEmpty() ? first : new Concatenated<>(first, second);
    }

    /** What a list was put together from; itself when from nothing. */
    public static List<? extends List<?>> parts(List<?> list) {
        return list instanceof Concatenated<?> both
                ? List.of(both.first, both.second)
                : List.of(list);
    }

    @Override
    public T get(int index) {
        return index < first.size() ? first.get(index) : second.get(index - first.size());
    }

    @Override
    public int size() {
        return first.size() + second.size();
    }
}
