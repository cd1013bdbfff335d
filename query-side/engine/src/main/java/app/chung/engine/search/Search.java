package app.chung.engine.search;

import app.chung.access.Access;
import app.chung.access.Visible;
import app.chung.engine.ViewName;
import app.chung.engine.run.Engine;
import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.Outage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Search over all views of this node that say what can be found of them. */
public final class Search implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);
    private static final String SERVING = "what is found";
    private static final int MOST = 100;
    private static final int LONGEST = 200;
    private static final Duration LOOK = Duration.ofMillis(10);

    private final Map<String, Set<String>> kinds;
    private final List<SearchWriter<?>> writers;
    private final SearchStore store;
    private final Supplier<Access> access;
    private final String shape;
    private final Outage away = new Outage("Parts of search", LOG::warn);
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Puts search together; nothing runs yet.
     *
     * @param projections all of them, found where they are
     * @param engine the views
     * @param store where things are found; closed with this
     * @param opener opens words on their way into the index
     * @param plain makes words of Markdown
     * @param access the newest access
     */
    public Search(
            Collection<? extends SearchProjection<?>> projections,
            Engine engine,
            SearchStore store,
            Opener opener,
            UnaryOperator<String> plain,
            Supplier<Access> access) {
        this.store = store;
        this.access = access;
        this.shape = shape(projections);
        this.kinds =
                projections.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SearchProjection::kind,
                                        Collectors.mapping(
                                                each -> ViewName.of(each.getClass()).module(),
                                                Collectors.toUnmodifiableSet())));
        this.writers =
                projections.stream()
                        .<SearchWriter<?>>map(each -> writer(each, engine, opener, plain))
                        .toList();
    }

    private <D extends Visible> SearchWriter<D> writer(
            SearchProjection<D> projection,
            Engine engine,
            Opener opener,
            UnaryOperator<String> plain) {
        return new SearchWriter<>(
                projection,
                engine.feed(projection.document()),
                store,
                opener,
                plain,
                away,
                () -> store.open(shape));
    }

    /** Changes with every change of what is found. */
    private static String shape(Collection<? extends SearchProjection<?>> projections) {
        String all =
                projections.stream()
                        .map(p -> p.getClass().getName() + "=" + p.revision())
                        .sorted()
                        .collect(Collectors.joining(";"));
        CRC32 sum = new CRC32();
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** The kinds of things there are to find. */
    public Set<String> kinds() {
        return kinds.keySet();
    }

    /** Begins; what is away or behind catches up by itself. */
    public void start() {
        writers.forEach(SearchWriter::start);
        Thread.ofVirtual().name("search-serve").start(this::serveWhenFilled);
    }

    /** Again and again: an index that was lost is filled anew, out of sight until it is full. */
    private void serveWhenFilled() {
        boolean serving = false;
        while (closed.getCount() > 0) {
            try {
                boolean filled = writers.stream().allMatch(SearchWriter::isFilled);
                if (filled && !serving) {
                    store.serve();
                    away.goesOn(SERVING);
                }
                serving = filled;
                boolean unused = closed.await(LOOK.toMillis() * 10, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                // Nobody interrupts; close() ends it.
            } catch (RuntimeException e) {
                away.waits(SERVING, String.valueOf(e.getMessage()));
            }
        }
    }

    /** What the person finds at this moment: nothing that they may not see. */
    public Found find(PersonId person, String text, @Nullable String kind, int limit) {
        String words = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Access now = access.get();
        Set<String> terms = now.audiencesOf(person);
        Set<String> wanted = wanted(kind, now);
        if (words.isBlank() || terms.isEmpty() || wanted.isEmpty()) {
            return new Found(List.of(), 0);
        }
        Found found = store.find(new SearchQuery(words, wanted, terms, Math.clamp(limit, 1, MOST)));
        Access newest = access.get();
        List<Found.Hit> seen =
                found.hits().stream().filter(hit -> maySee(newest, person, hit)).toList();
        return new Found(seen, found.total() - (found.hits().size() - seen.size()));
    }

    /** Kinds of which something could be found: some module that brings them is on. */
    private Set<String> wanted(@Nullable String kind, Access now) {
        return kinds.entrySet().stream()
                .filter(each -> kind == null || kind.equals(each.getKey()))
                .filter(each -> each.getValue().stream().anyMatch(now::isOn))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean maySee(Access now, PersonId person, Found.Hit hit) {
        return now.maySee(person, ViewName.parse(hit.view()).module(), hit.audience());
    }

    /** The position of the log up to which everything can be found. */
    public long position() {
        return writers.stream().mapToLong(SearchWriter::reached).min().orElse(0);
    }

    /** Waits until everything up to a position can be found; whether it can. */
    public boolean await(long position, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (position() < position && System.nanoTime() < deadline) {
            boolean unused = closed.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
        return position() >= position;
    }

    /**
     * How far one view is taken in.
     *
     * @param view which
     * @param position up to where
     * @param refused how many documents the store would not take
     * @param trouble what is the matter; null when nothing is
     */
    public record Progress(String view, long position, long refused, @Nullable String trouble) {}

    /** How far everything is. */
    public List<Progress> progress() {
        return writers.stream()
                .map(w -> new Progress(w.view(), w.reached(), w.refused(), w.trouble()))
                .toList();
    }

    @Override
    public void close() {
        closed.countDown();
        writers.forEach(SearchWriter::end);
        store.close();
    }
}
