package app.chung.engine.run;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Join;
import app.chung.language.kernel.PersonId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Joins with the documents of a view. Remembers what was made of a list for as long as the list is
 * kept and nothing that belongs to it has changed; who may see it is asked every time.
 */
final class StoredJoin<L, D extends Visible, T> implements Join<L, T> {

    private static final long DOCUMENTS = 100_000;

    private final Cache<List<L>, Made<T>> remembered =
            Caffeine.newBuilder()
                    .weakKeys()
                    .maximumWeight(DOCUMENTS)
                    .weigher((List<L> list, Made<T> made) -> list.size() + 1)
                    .expireAfterWrite(Memory.LONGEST)
                    .build();
    private final Keeper<D> keeper;
    private final Function<PersonId, Looking> looking;
    private final Function<? super L, String> key;
    private final BiFunction<? super L, ? super @Nullable D, ? extends @Nullable T> made;

    StoredJoin(
            Keeper<D> keeper,
            Function<PersonId, Looking> looking,
            Function<? super L, String> key,
            BiFunction<? super L, ? super @Nullable D, ? extends @Nullable T> made) {
        this.keeper = keeper;
        this.looking = looking;
        this.key = key;
        this.made = made;
    }

    /**
     * What was made of a list, for whoever may see all of it.
     *
     * @param noted how the documents that belong to it stood before they were read
     * @param audiences of those documents; null when there are none
     */
    private record Made<T>(Stamps.Noted noted, List<T> items, @Nullable Set<Audience> audiences) {

        boolean isFor(Looking looking) {
            return audiences == null || looking.maySeeAll(audiences);
        }
    }

    @Override
    public List<T> of(PersonId person, List<L> documents) {
        Reads<D> reads = keeper.reads();
        Stamps stamps = reads.stamps();
        Made<T> before = stamps == null ? null : remembered.getIfPresent(documents);
        if (before != null && before.noted().stand(stamps) && before.isFor(looking.apply(person))) {
            return before.items();
        }
        return anew(reads, person, documents);
    }

    private List<T> anew(Reads<D> reads, PersonId person, List<L> documents) {
        List<String> keys = documents.stream().<String>map(key).toList();
        Stamps stamps = reads.stamps();
        Stamps.Noted noted = stamps == null ? null : stamps.note(keys);
        Map<String, Feed.Entry<D>> found = reads.find(keys);
        List<D> all = found.values().stream().map(Feed.Entry::there).toList();
        Looking looks = looking.apply(person);
        boolean whole = all.stream().allMatch(looks::maySee);
        List<T> items = new ArrayList<>(documents.size());
        for (int i = 0; i < keys.size(); i++) {
            Feed.@Nullable Entry<D> entry = found.get(keys.get(i));
            @Nullable D there =
                    entry == null || !looks.maySee(entry.there()) ? null : entry.there();
            @Nullable T item = made.apply(documents.get(i), there);
            if (item != null) {
                items.add(item);
            }
        }
        List<T> kept = List.copyOf(items);
        if (whole && noted != null) {
            Set<Audience> audiences = all.isEmpty() ? null : Looked.audiences(all);
            remembered.put(documents, new Made<>(noted, kept, audiences));
        }
        return kept;
    }
}
