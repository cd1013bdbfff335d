package app.chung.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * Makes one excerpt of each document, or of each list of them, for as long as that is kept: whoever
 * has written the excerpt once may so repeat it.
 *
 * @param <D> the document or the list, told by its being the same one
 * @param <E> its excerpt
 */
public final class Excerpts<D, E> {

    private final Cache<D, E> made = Caffeine.newBuilder().weakKeys().build();
    private final Function<? super D, ? extends E> how;

    /** Makes them like this; must not hold the document itself. */
    public Excerpts(Function<? super D, ? extends E> how) {
        this.how = how;
    }

    /** The excerpt of this. */
    public E of(D document) {
        return made.get(document, how);
    }
}
