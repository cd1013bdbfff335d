package app.chung.engine.search;

import app.chung.engine.StoreUnavailable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where things are found. Blocking, bounded in time; every call throws {@link StoreUnavailable}
 * while the store is away. Nothing in it is precious: it follows from the views.
 */
public interface SearchStore extends AutoCloseable {

    /** What it is, with its version, {@code OpenSearch 3.9.0}. */
    String product();

    /**
     * Makes the place for entries of this shape, if it is not there.
     *
     * @param shape changes when what is found of things changes
     * @return which place it is: another one when it was lost and had to be made anew
     */
    String open(String shape);

    /** Which place was opened last; empty before. */
    String place();

    /** From now on searches look at what was opened last; older places go. */
    void serve();

    /** How far a view has been taken in; nothing when it was not begun. */
    Optional<Token> token(String view);

    /**
     * Takes entries in, unless newer ones are there. They are found after {@link #show} at the
     * latest.
     *
     * @return keys of entries that the store refuses, with the reason
     */
    Map<String, String> write(String view, List<Entry> entries);

    /** From now on all is found that was taken in. */
    void show();

    /** Notes how far a view has been taken in. */
    void keep(String view, Token token);

    /** What is found, best first. */
    Found find(SearchQuery question);

    /**
     * How far a view has been taken in.
     *
     * @param build which build of the view
     * @param position up to where
     */
    record Token(String build, long position) {}

    /**
     * One thing that can be found, or no longer.
     *
     * @param key the document's key in its view
     * @param position the event that it follows from
     * @param words what can be found; null for nothing any more
     */
    record Entry(String key, long position, @Nullable Words words) {}

    /**
     * A thing with its clear words.
     *
     * @param document the thing
     * @param title its title in clear; null for none
     * @param text its text in clear; null for none
     */
    record Words(SearchDocument document, @Nullable String title, @Nullable String text) {}

    @Override
    void close();
}
