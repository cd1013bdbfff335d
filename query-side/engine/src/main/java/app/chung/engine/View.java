package app.chung.engine;

import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One view as a person may look at it: what is hidden from them is not there. Blocking; call from
 * virtual threads. Throws {@link StoreUnavailable} when the store has to be asked and is away.
 *
 * @param <D> the stored document
 */
public interface View<D extends Visible> {

    /** The document with this key, if there is one and the person may see it. */
    Optional<D> find(PersonId person, String key);

    /** Those of these documents that the person may see, in the order of the keys. */
    List<D> findAll(PersonId person, Collection<String> keys);

    /**
     * A part of a range. Throws {@link BadCursor} when the cursor is not one of ours.
     *
     * @param range over a declared index
     * @param cursor {@code next} of the part before; null for the first
     * @param limit how many at most; cut to 1–1 000
     */
    Page<D> page(PersonId person, Range range, @Nullable String cursor, int limit);

    /** The same from the beginning and without a cursor, which takes its time to seal. */
    Slice<D> slice(PersonId person, Range range, int limit);

    /**
     * How many documents stand in each of these ranges, counted up to a cap, in one go. Counts what
     * is stored, so ask only for ranges that the person may see whole.
     */
    List<Integer> counts(List<Range> ranges, int cap);

    /**
     * Puts the documents of this view beside others.
     *
     * @param key of the document that belongs to one of the others
     * @param made of the two; of the one alone where the other is not there or hidden. Null leaves
     *     the one out. The same two give the same always
     */
    <L, T> Join<L, T> join(
            Function<? super L, String> key,
            BiFunction<? super L, ? super @Nullable D, ? extends @Nullable T> made);

    /** The position up to which the view has been folded. */
    long position();
}
