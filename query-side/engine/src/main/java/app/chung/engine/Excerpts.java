package app.chung.engine;

import app.chung.access.Visible;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * Makes one excerpt of each document, for as long as the document is kept: whoever has written the
 * excerpt once may so repeat it.
 *
 * @param <D> the document
 * @param <E> its excerpt
 */
public final class Excerpts<D extends Visible, E extends Excerpt> {

    private final Cache<D, E> made = Caffeine.newBuilder().weakKeys().build();
    private final Function<? super D, ? extends E> how;

    /** Makes them like this; must not hold the document itself. */
    public Excerpts(Function<? super D, ? extends E> how) {
        this.how = how;
    }

    /** The document's excerpt. */
    public E of(D document) {
        return made.get(document, how);
    }
}
