package app.chung.engine.run;

import app.chung.access.Access;
import app.chung.access.Visible;
import app.chung.engine.Join;
import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.Slice;
import app.chung.engine.View;
import app.chung.engine.store.FieldKind;
import app.chung.engine.store.Layout;
import app.chung.engine.store.Scan;
import app.chung.engine.store.ViewStore;
import app.chung.language.kernel.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A view read from its store, through the newest access. */
final class StoredView<D extends Visible> implements View<D> {

    private static final int MOST = 1_000;
    private static final int SCANNED = 2_000;

    private final Keeper<D> keeper;
    private final ViewStore store;
    private final Supplier<Access> access;
    private final Cursors cursors;

    StoredView(Keeper<D> keeper, ViewStore store, Supplier<Access> access, Cursors cursors) {
        this.keeper = keeper;
        this.store = store;
        this.access = access;
        this.cursors = cursors;
    }

    @Override
    public Optional<D> find(PersonId person, String key) {
        return findAll(person, List.of(key)).stream().findFirst();
    }

    @Override
    public List<D> findAll(PersonId person, Collection<String> keys) {
        Map<String, Feed.Entry<D>> found = keeper.reads().find(keys);
        Looking looking = looking(person);
        List<D> seen = new ArrayList<>(found.size());
        for (String key : keys) {
            Feed.Entry<D> entry = found.remove(key);
            if (entry != null && looking.maySee(entry.there())) {
                seen.add(entry.there());
            }
        }
        return seen;
    }

    @Override
    public Page<D> page(PersonId person, Range range, @Nullable String cursor, int limit) {
        String list = keeper.name() + " " + range.index() + range.equal() + range.descending();
        Scan.@Nullable Place place = cursor == null ? null : cursors.read(list, cursor);
        Part<D> part = part(person, range, place, limit);
        String next = part.next() == null ? null : cursors.write(list, part.next().get());
        return new Page<>(part.items(), next, part.position());
    }

    @Override
    public Slice<D> slice(PersonId person, Range range, int limit) {
        Part<D> part = part(person, range, null, limit);
        return new Slice<>(part.items(), part.next() != null, part.position());
    }

    @Override
    public <L, T> Join<L, T> join(
            Function<? super L, String> key,
            BiFunction<? super L, ? super @Nullable D, ? extends @Nullable T> made) {
        return new StoredJoin<>(keeper, this::looking, key, made);
    }

    /**
     * A part of a range.
     *
     * @param next the place behind it; null at the end
     */
    private record Part<D>(
            List<D> items, @Nullable Supplier<Scan.@Nullable Place> next, long position) {}

    private Part<D> part(PersonId person, Range range, Scan.@Nullable Place from, int limit) {
        int wanted = Math.clamp(limit, 1, MOST);
        Scan.@Nullable Place place = from;
        long position = position();
        if (!access.get().isOn(keeper.name().module())) {
            return new Part<>(List.of(), null, position);
        }
        Reads<D> reads = keeper.reads();
        List<D> items = new ArrayList<>();
        for (int scanned = 0; ; ) {
            int ask = wanted - items.size() + 1;
            Looked<D> found = reads.scan(scan(range, place, ask));
            List<Feed.Entry<D>> entries = found.entries();
            Looking looking = looking(person);
            Scan.@Nullable Place before = place;
            if (items.isEmpty() && looking.maySeeAll(found.audiences())) {
                boolean more = entries.size() == ask;
                return new Part<>(
                        found.documents(),
                        more ? () -> placeOf(range, entries.get(wanted - 1), before) : null,
                        position);
            }
            Feed.@Nullable Entry<D> last = null;
            for (Feed.Entry<D> entry : entries) {
                if (items.size() == wanted) {
                    Feed.@Nullable Entry<D> end = last;
                    return new Part<>(items, () -> placeOf(range, end, before), position);
                }
                if (looking.maySee(entry.there())) {
                    items.add(entry.there());
                }
                last = entry;
                scanned++;
            }
            if (entries.size() < ask) {
                return new Part<>(items, null, position);
            }
            Scan.@Nullable Place behind = placeOf(range, last, place);
            if (scanned >= SCANNED) {
                return new Part<>(items, () -> behind, position);
            }
            place = behind;
        }
    }

    @Override
    public List<Integer> counts(List<Range> ranges, int cap) {
        return store.count(
                keeper.reads().table(),
                layout(),
                ranges.stream().map(range -> scan(range, null, cap)).toList());
    }

    @Override
    public long position() {
        return keeper.position();
    }

    /** Asked after the documents were read. */
    private Looking looking(PersonId person) {
        return new Looking(access.get(), person, keeper.name().module());
    }

    /** Behind the last entry; where there is none, the place before. */
    private Scan.@Nullable Place placeOf(
            Range range, Feed.@Nullable Entry<D> last, Scan.@Nullable Place before) {
        if (last == null) {
            return before;
        }
        List<Object> fields = keeper.documents().fields(last.there());
        List<String> names = layout().names();
        List<Object> rest =
                rest(range).stream().<Object>map(name -> fields.get(names.indexOf(name))).toList();
        return new Scan.Place(rest, last.key());
    }

    private Scan scan(Range range, Scan.@Nullable Place place, int limit) {
        List<Object> equal = new ArrayList<>();
        for (int i = 0; i < range.equal().size(); i++) {
            equal.add(kind(range.index().fields().get(i)).encode(range.equal().get(i)));
        }
        return new Scan(
                range.index(),
                equal,
                bound(range, range.above()),
                bound(range, range.below()),
                range.descending(),
                place,
                limit);
    }

    private @Nullable Object bound(Range range, @Nullable Object value) {
        return value == null ? null : kind(rest(range).getFirst()).encode(value);
    }

    private static List<String> rest(Range range) {
        return range.index().fields().subList(range.equal().size(), range.index().fields().size());
    }

    private FieldKind kind(String field) {
        return layout().kind(field);
    }

    private Layout layout() {
        return keeper.documents().layout();
    }
}
