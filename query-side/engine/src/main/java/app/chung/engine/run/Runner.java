package app.chung.engine.run;

import app.chung.access.Visible;
import app.chung.engine.Projection;
import app.chung.engine.StoreUnavailable;
import app.chung.engine.store.ParkedEvent;
import app.chung.engine.store.Role;
import app.chung.engine.store.Row;
import app.chung.engine.store.Table;
import app.chung.engine.store.TableState;
import app.chung.engine.store.TokenMoved;
import app.chung.engine.store.ViewStore;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one table behind the log, on a thread of its own, until it is ended. Whatever is away, it
 * tries again; what it can't fold it parks or stops at, visibly.
 */
final class Runner<D extends Visible> {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final int RETRY = 500;

    private final Projection<D> projection;
    private final Documents<D> documents;
    private final Table table;
    private volatile Role role;
    private final ViewStore store;
    private final SharedLog log;
    private final Settings settings;
    private final LongConsumer accessUpTo;
    private final Gate gate = new Gate();
    private final Stamps stamps = new Stamps();
    private final Pace pace = new Pace();
    private final ParkedKeys parked = new ParkedKeys();
    private final Writer<D> writer;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Announcements announcements;
    private volatile @Nullable Thread thread;
    private volatile @Nullable String stopped;
    private volatile @Nullable String trouble;
    private volatile boolean loaded;
    private volatile long told;

    Runner(
            Projection<D> projection,
            Documents<D> documents,
            TableState state,
            ViewStore store,
            SharedLog log,
            Settings settings,
            LongConsumer accessUpTo,
            @Nullable Announcements announcements) {
        this.projection = projection;
        this.documents = documents;
        this.table = state.table();
        this.role = state.role();
        this.store = store;
        this.log = log;
        this.settings = settings;
        this.accessUpTo = accessUpTo;
        this.announcements = announcements;
        this.writer = new Writer<>(store, documents, state);
        this.stopped = state.stopped();
        gate.leave(state.token());
        this.told = state.token();
    }

    Table table() {
        return table;
    }

    Gate gate() {
        return gate;
    }

    Stamps stamps() {
        return stamps;
    }

    Pace pace() {
        return pace;
    }

    @Nullable String stopped() {
        return stopped;
    }

    /** Every change up to here was told, or everybody told to start over. */
    long told() {
        return told;
    }

    @Nullable String trouble() {
        return trouble;
    }

    int parkedKeys() {
        return parked.count();
    }

    /** Whether it goes on folding, be it slowly. */
    boolean isAlive() {
        return loaded && stopped == null;
    }

    /** From now on others read the table and hear of its changes. */
    void serve(Announcements listeners) {
        role = Role.SERVING;
        announcements = listeners;
    }

    synchronized void start() {
        // The thread must find itself named before it looks whether it was replaced.
        Thread fresh =
                Thread.ofVirtual()
                        .name("view-" + table.physical())
                        .unstarted(() -> run(Thread.currentThread()));
        thread = fresh;
        fresh.start();
    }

    /**
     * Leaves a thread that hangs to itself and begins anew; its late writes find the token moved.
     */
    synchronized void restart() {
        Thread old = thread;
        start();
        if (old != null) {
            old.interrupt();
        }
    }

    /** Wishes are granted on the table's own thread. */
    void wish(ParkedKeys.Wish wish) {
        parked.wish(wish);
        log.wake();
    }

    /** Goes on after a stop. */
    void resume() {
        store.stop(table, null);
        stopped = null;
        gate.allow(Long.MAX_VALUE);
    }

    boolean isEnded() {
        return ended.getCount() == 0;
    }

    void end() {
        ended.countDown();
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    private void run(Thread self) {
        long pause = 1;
        while (ended.getCount() > 0 && thread == self) {
            try {
                load();
                pause = 1;
                follow(self);
            } catch (TokenMoved e) {
                LOG.debug("{}", e.getMessage());
            } catch (InterruptedException e) {
                // Ended, or replaced: the loop's condition says which.
            } catch (StoreUnavailable | LedgerUnavailable e) {
                trouble = Trouble.of(e);
                pause = rest(pause);
            } catch (RuntimeException e) {
                LOG.warn("View {} failed and tries again", table.physical(), e);
                trouble = Trouble.of(e);
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
        return Math.min(pause * 2, settings.backoff().toMillis());
    }

    private void load() {
        TableState state = writer.open(projection.revision(), role);
        loadParked();
        stopped = state.stopped();
        // What it stored without an answer, and what others stored, it has not counted.
        stamps.allChanged();
        startOverIfUntold(state.token());
        gate.leave(state.token());
        told = state.token();
        loaded = true;
        trouble = null;
    }

    /**
     * A write whose answer got lost has been stored all the same, by this process or by the one
     * before it: nobody was told what changed.
     */
    private void startOverIfUntold(long token) {
        if (token > gate.reached()) {
            startOver(token);
        }
    }

    private void startOver(long upTo) {
        Announcements listeners = announcements;
        if (listeners != null) {
            listeners.startOver(upTo);
        }
    }

    private void loadParked() {
        parked.load(store.parked(table, Integer.MAX_VALUE));
    }

    private void follow(Thread self) throws InterruptedException {
        while (ended.getCount() > 0 && thread == self) {
            if (stopped != null) {
                waitWhileStopped();
                continue;
            }
            grantWishes();
            long reached = gate.reached();
            long last = gate.enter();
            long next = reached;
            try {
                if (last > reached) {
                    next = apply(reached, log.after(reached, last, settings.batch()));
                }
            } finally {
                gate.leave(next);
            }
            told = next;
            writer.keep(next, settings.keep());
            if (last <= next) {
                gate.rest(settings.idle());
            }
        }
    }

    private void waitWhileStopped() throws InterruptedException {
        boolean unused = ended.await(settings.idle().toMillis(), TimeUnit.MILLISECONDS);
    }

    private long apply(long reached, List<RecordedEvent> events) {
        if (events.isEmpty()) {
            return reached;
        }
        Batch batch = Batch.of(projection, reached, events);
        Folding<D> folding = fold(batch.events());
        if (!folding.upserts().isEmpty() || !folding.letters().isEmpty()) {
            // Nobody who lost a right before these events may see what follows from them.
            accessUpTo.accept(batch.end());
            note(folding, writer.commit(batch.end(), folding, List.of()));
        }
        if (folding.isBehind()) {
            // Somebody else has stored it meanwhile, a process thought dead: nobody was told.
            stamps.allChanged();
            startOver(batch.end());
        }
        if (batch.stop() != null) {
            writer.keep(batch.end(), Duration.ZERO);
            stopVisibly(batch.stop());
        } else if (parked.letters() > settings.letters()) {
            stopVisibly("more than " + settings.letters() + " events parked");
        }
        pace.add(batch.end() - reached);
        return batch.end();
    }

    private Folding<D> fold(Map<String, List<RecordedEvent>> events) {
        Folding<D> folding = new Folding<>(projection, documents);
        List<String> open = events.keySet().stream().filter(k -> !parked.contains(k)).toList();
        Map<String, Row> rows = writer.rows(open);
        events.forEach(
                (key, list) -> {
                    if (parked.contains(key)) {
                        folding.queue(key, list);
                    } else {
                        folding.fold(key, rows.get(key), list);
                    }
                });
        return folding;
    }

    private void note(Folding<D> folding, Map<String, String> refused) {
        folding.count(stamps);
        parked.add(folding.letters(), refused.keySet());
        refused.forEach(
                (key, why) -> LOG.warn("View {} can't store {}: {}", table.physical(), key, why));
        Announcements listeners = announcements;
        if (listeners != null) {
            listeners.changed(
                    folding.changes().stream()
                            .filter(change -> !refused.containsKey(change.key()))
                            .toList());
        }
    }

    private void stopVisibly(String reason) {
        LOG.error("View {} stops {}", table.physical(), reason);
        store.stop(table, reason);
        stopped = reason;
    }

    private void grantWishes() {
        for (ParkedKeys.Wish wish = parked.nextWish(); wish != null; wish = parked.nextWish()) {
            if (wish.discard()) {
                discardOne(wish.key());
            } else {
                retryOne(wish.key());
            }
        }
    }

    /** The document stays as it is; what follows is folded into that. */
    private void discardOne(String key) {
        List<Long> waiting = store.letters(table, key, RETRY);
        while (!waiting.isEmpty()) {
            List<ParkedEvent> done =
                    waiting.stream().map(at -> new ParkedEvent(key, at, null)).toList();
            Map<String, String> unused = writer.commit(new Folding<>(projection, documents), done);
            waiting = store.letters(table, key, RETRY);
        }
        loadParked();
    }

    /** In order, as far as it goes; what fails again stays parked. */
    private void retryOne(String key) {
        boolean more = true;
        while (more) {
            List<Long> waiting = store.letters(table, key, RETRY);
            Folding<D> folding = new Folding<>(projection, documents);
            @Nullable Row row = writer.rows(List.of(key)).get(key);
            folding.fold(key, row, waiting.stream().map(log::at).toList());
            List<Long> failed = folding.letters().stream().map(ParkedEvent::position).toList();
            List<ParkedEvent> done =
                    waiting.stream()
                            .filter(position -> !failed.contains(position))
                            .map(position -> new ParkedEvent(key, position, null))
                            .toList();
            Map<String, String> refused = writer.commit(folding, done);
            note(folding, refused);
            loadParked();
            more = failed.isEmpty() && refused.isEmpty() && waiting.size() == RETRY;
        }
    }
}
