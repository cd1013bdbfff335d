package app.chung.engine.run;

import app.chung.access.Access;
import app.chung.access.Visible;
import app.chung.engine.Projection;
import app.chung.engine.StoreUnavailable;
import app.chung.engine.View;
import app.chung.engine.ViewName;
import app.chung.engine.ViewReader;
import app.chung.engine.store.ParkedKey;
import app.chung.engine.store.Table;
import app.chung.engine.store.ViewStore;
import app.chung.ledger.reader.EventSource;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All views of this node. */
public final class Engine implements AutoCloseable, ViewReader {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final Duration OPENING = Duration.ofMillis(20);

    private final Map<ViewName, Keeper<?>> keepers = new LinkedHashMap<>();
    private final Map<Class<?>, Keeper<?>> byDocument = new LinkedHashMap<>();
    private final Supervision supervision;
    private final Announcements announcements = new Announcements();
    private final Outage away = new Outage("Views", LOG::warn);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ViewStore store;
    private final Settings settings;
    private final SharedLog log;
    private final Supplier<Access> access;
    private final LongConsumer accessUpTo;
    private final Memory memory = new Memory();
    private final Cursors cursors;

    /**
     * Puts the views together; nothing runs yet.
     *
     * @param projections all of them, found where they are
     * @param ledger the log
     * @param store where views are stored; closed with the engine
     * @param access the newest access
     * @param accessUpTo returns when the newest access is that of a position at least: nothing is
     *     shown before that is so
     * @param cursors seals places in lists; the same at every node
     * @param settings how patient to be
     */
    public Engine(
            Collection<? extends Projection<?>> projections,
            EventSource ledger,
            ViewStore store,
            Supplier<Access> access,
            LongConsumer accessUpTo,
            SecretKey cursors,
            Settings settings) {
        this.store = store;
        this.cursors = new Cursors(cursors);
        this.settings = settings;
        this.supervision = new Supervision(settings.stuck());
        this.access = access;
        this.accessUpTo = accessUpTo;
        this.log = new SharedLog(ledger, settings);
        projections.forEach(this::add);
    }

    private <D extends Visible> void add(Projection<D> projection) {
        Keeper<D> keeper =
                new Keeper<>(projection, store, log, settings, announcements, accessUpTo, memory);
        if (keepers.put(projection.name(), keeper) != null
                || byDocument.put(projection.document(), keeper) != null) {
            throw new IllegalArgumentException("Two views are called " + projection.name());
        }
    }

    /** Begins; views that are away or behind catch up by themselves. */
    public void start() {
        log.start();
        Thread.ofVirtual().name("views-housekeeping").start(this::keepHouse);
    }

    @Override
    public <D extends Visible> View<D> of(Class<D> document) {
        return new StoredView<>(keeper(document), store, access, cursors);
    }

    /** The view that stores these documents, for something else that follows it. */
    public <D extends Visible> Feed<D> feed(Class<D> document) {
        return new Feed<>(keeper(document), store, log, settings.batch());
    }

    @SuppressWarnings("unchecked")
    private <D extends Visible> Keeper<D> keeper(Class<D> document) {
        Keeper<D> keeper = (Keeper<D>) byDocument.get(document);
        if (keeper == null) {
            throw new IllegalArgumentException("No view stores " + document);
        }
        return keeper;
    }

    /** Where changes are told. */
    public Announcements announcements() {
        return announcements;
    }

    /** The views there are. */
    public Collection<Projection<?>> projections() {
        return keepers.values().stream().<Projection<?>>map(Keeper::projection).toList();
    }

    /**
     * Every change up to here has been told. Views that stopped, or stand still while they are
     * built anew, are left out; those that have not begun yet are not, because they will tell of
     * what is behind the others.
     */
    public long told() {
        return keepers.values().stream()
                .mapToLong(Engine::told)
                .filter(position -> position < Long.MAX_VALUE)
                .min()
                .orElse(0);
    }

    private static long told(Keeper<?> keeper) {
        // Asked first: who has begun has its runner by then.
        boolean begun = keeper.begun() < Long.MAX_VALUE;
        Runner<?> runner = keeper.runner();
        if (runner == null) {
            return begun ? Long.MAX_VALUE : 0;
        }
        return runner.stopped() == null ? runner.told() : Long.MAX_VALUE;
    }

    /**
     * Changes up to here may have been told before this node began; endless until it has begun with
     * every view.
     */
    public long begun() {
        return keepers.values().stream().mapToLong(Keeper::begun).max().orElse(0);
    }

    /** The newest position of the log that this node has heard of. */
    public long head() {
        return log.head();
    }

    /** When the first event behind a position was recorded; nothing where that can't be told. */
    public Optional<Instant> recordedBehind(long position) {
        try {
            return log.head() > position
                    ? Optional.of(log.at(position + 1).provenance().recordedAt())
                    : Optional.empty();
        } catch (LedgerUnavailable | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** Waits until the view is folded up to a position; whether it is. */
    public boolean await(ViewName view, long position, Duration patience)
            throws InterruptedException {
        Keeper<?> keeper = keepers.get(view);
        Runner<?> runner = keeper == null ? null : keeper.runner();
        return runner != null && runner.gate().await(position, patience);
    }

    /** Waits until all views that go on are folded up to a position; whether they are. */
    public boolean awaitAll(long position, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (Keeper<?> keeper : keepers.values()) {
            Runner<?> runner = opened(keeper, deadline);
            if (runner == null && keeper.isOpened()) {
                continue;
            }
            if (runner == null) {
                return false;
            }
            Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            if (runner.stopped() == null && !runner.gate().await(position, left)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The view's runner; just after the start it may take a moment until there is one. None, too,
     * where a former revision serves as it was until the present one is built.
     */
    private @Nullable Runner<?> opened(Keeper<?> keeper, long deadline)
            throws InterruptedException {
        Runner<?> runner = keeper.runner();
        while (runner == null && !keeper.isOpened() && System.nanoTime() < deadline) {
            boolean unused = closed.await(OPENING.toMillis(), TimeUnit.MILLISECONDS);
            runner = keeper.runner();
        }
        return runner == null ? keeper.runner() : runner;
    }

    /** How far everything is. */
    public List<ViewProgress> progress() {
        List<ViewProgress> all = new ArrayList<>();
        for (Keeper<?> keeper : keepers.values()) {
            all.add(Progressing.of(keeper, log.head()));
            Optional.ofNullable(keeper.builder())
                    .map(runner -> Progressing.building(keeper, runner, log.head()))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** Builds the view anew beside the one that serves, compares, switches. */
    public void rebuild(ViewName view) {
        keeper(view).rebuild();
    }

    /** Goes back to the table that served before the last switch. */
    public void goBack(ViewName view) {
        keeper(view).goBack();
    }

    /** Tries the parked events of a key again. */
    public void retry(ViewName view, String key) {
        runner(view).ifPresent(runner -> runner.wish(new ParkedKeys.Wish(key, false)));
    }

    /** Lets go of the parked events of a key: its document goes on without them. */
    public void discard(ViewName view, String key) {
        runner(view).ifPresent(runner -> runner.wish(new ParkedKeys.Wish(key, true)));
    }

    /** Whether events of a key wait. */
    public boolean isParked(ViewName view, String key) {
        Table table = keeper(view).serving();
        return table != null && !store.letters(table, key, 1).isEmpty();
    }

    /** Lets a view go on that has stopped, and so what is built beside it. */
    public void resume(ViewName view) {
        runner(view).ifPresent(Runner::resume);
        Optional.<Runner<?>>ofNullable(keeper(view).builder()).ifPresent(Runner::resume);
    }

    /** Keys of a view whose events wait, at most {@code limit}. */
    public List<ParkedKey> parked(ViewName view, int limit) {
        Table table = keeper(view).serving();
        return table == null ? List.of() : store.parked(table, limit);
    }

    /** Whether there is such a view. */
    public boolean has(ViewName view) {
        return keepers.containsKey(view);
    }

    private Keeper<?> keeper(ViewName view) {
        return Optional.<Keeper<?>>ofNullable(keepers.get(view))
                .orElseThrow(() -> new IllegalArgumentException("No view " + view));
    }

    private Optional<Runner<?>> runner(ViewName view) {
        return Optional.ofNullable(keeper(view).runner());
    }

    private void keepHouse() {
        while (closed.getCount() > 0) {
            keepers.values().forEach(this::tend);
            keepers.values().forEach(this::supervise);
            try {
                boolean unused = closed.await(settings.idle().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                // Nobody interrupts housekeeping; close() ends it.
            }
        }
    }

    private void tend(Keeper<?> keeper) {
        try {
            keeper.tend();
            away.goesOn(keeper.name().toString());
        } catch (StoreUnavailable | LedgerUnavailable e) {
            away.waits(keeper.name().toString(), Trouble.of(e));
        } catch (RuntimeException | InterruptedException e) {
            LOG.error("View {} could not be tended", keeper.name(), e);
        }
    }

    private void supervise(Keeper<?> keeper) {
        Stream.of(Optional.ofNullable(keeper.runner()), Optional.ofNullable(keeper.builder()))
                .flatMap(Optional::stream)
                .forEach(runner -> supervision.look(runner, log.head()));
        supervision.forgetEnded();
    }

    @Override
    public void close() {
        closed.countDown();
        keepers.values().forEach(Keeper::end);
        log.close();
        store.close();
    }
}
