package app.chung.engine.search;

import app.chung.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What of one view's documents can be found. Pure: it sees the stored document, text still sealed,
 * and says under which words it stands. The engine follows the view, opens the text, writes.
 *
 * <p>Lives beside the projection, has a public constructor without arguments, and is found, not
 * registered.
 *
 * @param <D> the view's document
 */
public interface SearchProjection<D extends Visible> {

    /** What such a thing is called among those that are found, for example {@code task}. */
    String kind();

    /** The view whose documents are looked for. */
    Class<D> document();

    /**
     * What can be found of it; null when nothing shall be, for example of a tombstone.
     *
     * @param key the document's key in its view
     * @param document as it is stored
     */
    @Nullable SearchDocument search(String key, D document);

    /** Count up when {@link #search} changes: the index is then filled anew. */
    default int revision() {
        return 1;
    }
}
