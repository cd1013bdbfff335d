package app.chung.engine.search;

import app.chung.access.Visible;
import app.chung.engine.StoreUnavailable;
import app.chung.engine.run.Feed;
import app.chung.engine.search.SearchStore.Entry;
import app.chung.engine.search.SearchStore.Token;
import app.chung.engine.search.SearchStore.Words;
import app.chung.language.json.Opener;
import app.chung.language.json.SealBroken;
import app.chung.language.kernel.Personal;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.Outage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one view's part of the index behind the view: at first everything there is, then what each
 * event has touched. What it writes is read from the view at that moment, so that writing it again
 * never harms.
 */
final class SearchWriter<D extends Visible> {

    private static final long LOOK_MILLIS = 20;
    private static final Logger LOG = LoggerFactory.getLogger(SearchWriter.class);
    private static final int BULK = 1_000;
    private static final long LONGEST_PAUSE = 2_000;
    private static final Duration KEEP = Duration.ofSeconds(10);

    /** Showing takes the index some work: whoever has caught up waits so long between two times. */
    private static final Duration SHOWN = Duration.ofMillis(200);

    /** Whoever is behind shows what there is so often. */
    private static final Duration SHOWN_BEHIND = Duration.ofSeconds(2);

    private final SearchProjection<D> projection;
    private final Feed<D> feed;
    private final SearchStore store;
    private final Opener opener;
    private final UnaryOperator<String> plain;
    private final Outage away;
    private final Supplier<String> reopen;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicLong reached = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final OneAhead requests = new OneAhead();
    private final Thread thread;
    private volatile boolean filled;
    private volatile @Nullable String trouble;
    private String build = "";
    private String place = "";
    private long read;
    private boolean hidden;
    private long shownAt;
    private long stored;
    private long storedAt;

    SearchWriter(
            SearchProjection<D> projection,
            Feed<D> feed,
            SearchStore store,
            Opener opener,
            UnaryOperator<String> plain,
            Outage away,
            Supplier<String> reopen) {
        this.projection = projection;
        this.feed = feed;
        this.store = store;
        this.opener = opener;
        this.plain = plain;
        this.away = away;
        this.reopen = reopen;
        this.thread = Thread.ofVirtual().name("search-" + feed.view()).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void end() {
        ended.countDown();
        thread.interrupt();
        requests.close();
    }

    String view() {
        return feed.view().toString();
    }

    /** Whether everything that was there when it began, or began anew, has been taken in. */
    boolean isFilled() {
        return filled;
    }

    long reached() {
        return reached.get();
    }

    long refused() {
        return refused.get();
    }

    @Nullable String trouble() {
        return trouble;
    }

    private void run() {
        long pause = 50;
        while (ended.getCount() > 0) {
            try {
                place = reopen.get();
                load();
                trouble = null;
                pause = 50;
                away.goesOn(view());
                follow();
            } catch (InterruptedException e) {
                // Only end() interrupts.
            } catch (StoreUnavailable | LedgerUnavailable e) {
                trouble = e.getMessage();
                away.waits(view(), String.valueOf(e.getMessage()));
                pause = rest(pause);
            } catch (RuntimeException e) {
                LOG.warn("Search over {} failed and tries again", view(), e);
                trouble = e.getClass().getSimpleName();
                pause = rest(pause);
            }
        }
    }

    private long rest(long pause) {
        try {
            boolean unused = ended.await(pause, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // The loop looks whether it was ended.
        }
        return Math.min(pause * 2, LONGEST_PAUSE);
    }

    private void load() throws InterruptedException {
        Optional<Token> token = store.token(view());
        awaitOpened();
        build = feed.build();
        if (token.isPresent() && token.get().build().equals(mark())) {
            at(token.get().position());
        } else {
            filled = false;
            fill();
        }
        filled = true;
    }

    /** Which documents were taken in, and where: elsewhere none of them is. */
    private String mark() {
        return build + "@" + place;
    }

    /** A view that is only just being made is no outage, and the engine tells of those. */
    private void awaitOpened() throws InterruptedException {
        while (!feed.isOpened()) {
            if (ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new InterruptedException();
            }
        }
    }

    private void at(long position) {
        read = position;
        hidden = false;
        shownAt = System.nanoTime();
        stored = position;
        storedAt = System.nanoTime();
        reached.set(position);
    }

    /** The position comes first: what changes meanwhile is read once more. */
    private void fill() throws InterruptedException {
        long position = feed.position();
        List<Feed.Entry<D>> bulk = new ArrayList<>();
        feed.each(
                entry -> {
                    bulk.add(entry);
                    if (bulk.size() == BULK) {
                        writeOrEnd(bulk);
                        bulk.clear();
                    }
                });
        write(bulk);
        show(position);
    }

    private void follow() throws InterruptedException {
        while (ended.getCount() > 0 && build.equals(feed.build()) && place.equals(store.place())) {
            Feed.Part<D> part = feed.after(read);
            if (!part.entries().isEmpty()) {
                write(part.entries());
            }
            read = Math.max(read, part.end());
            if (hidden) {
                showInTime();
            } else {
                reached.set(read);
                keepInTime();
            }
        }
    }

    private void showInTime() throws InterruptedException {
        boolean behind = read < feed.position();
        long wait = (behind ? SHOWN_BEHIND : SHOWN).toNanos() - (System.nanoTime() - shownAt);
        if (behind && wait > 0) {
            return;
        }
        if (wait > 0) {
            // What happens meanwhile shows at the same time.
            boolean unused = ended.await(wait, TimeUnit.NANOSECONDS);
        }
        show(read);
    }

    private void show(long position) throws InterruptedException {
        requests.await();
        store.show();
        keep(position);
        at(position);
    }

    private void keepInTime() {
        if (read > stored && System.nanoTime() - storedAt > KEEP.toNanos()) {
            keep(read);
            stored = read;
            storedAt = System.nanoTime();
        }
    }

    private void keep(long position) {
        store.keep(view(), new Token(mark(), position));
    }

    /** Makes what is to be written while what was made before is on its way. */
    private void write(List<Feed.Entry<D>> changed) throws InterruptedException {
        Opener ahead = opener.ahead(changed);
        List<Entry> entries = changed.stream().map(each -> entry(each, ahead)).toList();
        hidden = true;
        requests.begin(() -> send(entries));
    }

    private void writeOrEnd(List<Feed.Entry<D>> changed) {
        try {
            write(changed);
        } catch (InterruptedException e) {
            throw new StoreUnavailable("search over " + view() + " ends", e);
        }
    }

    private void send(List<Entry> entries) {
        Map<String, String> no = store.write(view(), entries);
        if (!no.isEmpty()) {
            refused.addAndGet(no.size());
            LOG.warn("Search over {} refused {} documents: {}", view(), no.size(), no);
        }
    }

    private Entry entry(Feed.Entry<D> entry, Opener ahead) {
        @Nullable D document = entry.document();
        @Nullable SearchDocument found =
                document == null ? null : projection.search(entry.key(), document);
        return new Entry(entry.key(), entry.position(), found == null ? null : words(found, ahead));
    }

    private Words words(SearchDocument document, Opener ahead) {
        return new Words(document, open(document.title(), ahead), open(document.text(), ahead));
    }

    private @Nullable String open(@Nullable SearchText text, Opener ahead) {
        return switch (text) {
            case null -> null;
            case SearchText.Plain(String plain) -> plain;
            case SearchText.Owned(var personal) -> opened(personal, ahead);
            case SearchText.Written(var personal) ->
                    opened(personal, ahead) instanceof String markdown
                            ? plain.apply(markdown)
                            : null;
        };
    }

    private static @Nullable String opened(Personal personal, Opener ahead) {
        try {
            return ahead.open(personal).orElse(null);
        } catch (SealBroken e) {
            LOG.warn("A seal is broken: {}", personal);
            return null;
        }
    }
}
