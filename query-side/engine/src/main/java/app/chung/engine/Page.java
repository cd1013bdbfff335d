package app.chung.engine;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, as it is answered. It may be shorter than asked for although more follows.
 *
 * @param items what there is to see
 * @param next asks for what follows; null at the end
 * @param position the position of the log up to which the view had been folded
 */
public record Page<T>(List<T> items, @Nullable String next, long position) {

    /** The same part with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), next, position);
    }
}
