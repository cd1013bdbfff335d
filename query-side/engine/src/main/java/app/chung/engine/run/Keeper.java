package app.chung.engine.run;

import app.chung.access.Visible;
import app.chung.engine.Projection;
import app.chung.engine.StoreUnavailable;
import app.chung.engine.ViewName;
import app.chung.engine.store.Fingerprint;
import app.chung.engine.store.Layout;
import app.chung.engine.store.Role;
import app.chung.engine.store.Table;
import app.chung.engine.store.TableState;
import app.chung.engine.store.ViewStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one view: which of its tables serves, which is being built beside it, and the switch
 * between them. Driven by the engine's housekeeping, so that every step can be tried again.
 */
final class Keeper<D extends Visible> {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration HOLD = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Projection<D> projection;
    private final ViewName name;
    private final Documents<D> documents;
    private final ViewStore store;
    private final SharedLog log;
    private final Settings settings;
    private final Announcements announcements;
    private final LongConsumer accessUpTo;
    private final Memory memory;
    private volatile @Nullable Table serving;
    private volatile @Nullable Runner<D> runner;
    private volatile @Nullable Runner<D> builder;
    private final Gate nowhere = new Gate();
    private volatile boolean wanted;
    private volatile boolean back;
    private volatile long frozen;
    private volatile long begun = Long.MAX_VALUE;
    private long lookedAfter = System.nanoTime();
    private volatile @Nullable String note;

    Keeper(
            Projection<D> projection,
            ViewStore store,
            SharedLog log,
            Settings settings,
            Announcements announcements,
            LongConsumer accessUpTo,
            Memory memory) {
        this.projection = projection;
        this.name = projection.name();
        this.documents = new Documents<>(projection);
        this.store = store;
        this.log = log;
        this.settings = settings;
        this.announcements = announcements;
        this.accessUpTo = accessUpTo;
        this.memory = memory;
    }

    ViewName name() {
        return name;
    }

    Projection<D> projection() {
        return projection;
    }

    Documents<D> documents() {
        return documents;
    }

    @Nullable Table serving() {
        return serving;
    }

    /**
     * For one answer. From memory only while this node folds what serves and the log is in sight:
     * else others may change what it does not hear of.
     */
    Reads<D> reads() {
        Table table = serving;
        if (table == null) {
            throw new StoreUnavailable(name() + " has not been opened yet", null);
        }
        Runner<D> running = runner;
        @Nullable Stamps stamps =
                running != null && running.table().equals(table) && log.isInSight()
                        ? running.stamps()
                        : null;
        return new Reads<>(table, documents, store, memory, stamps);
    }

    @Nullable Runner<D> runner() {
        return runner;
    }

    @Nullable Runner<D> builder() {
        return builder;
    }

    @Nullable String note() {
        return note;
    }

    /** Asks for a rebuild beside the one that serves; housekeeping does it. */
    void rebuild() {
        wanted = true;
    }

    /** Asks for a switch back to the table that served before. */
    void goBack() {
        back = true;
    }

    /** Brings what runs in line with what is stored and wished; called again and again. */
    synchronized void tend() throws InterruptedException {
        if (serving == null) {
            begin();
        }
        if (wanted && builder == null) {
            build(unfinished().orElseGet(this::next));
            wanted = false;
        }
        if (back && builder == null) {
            back = false;
            store.tables(name()).stream()
                    .filter(t -> t.role() == Role.RETIRED && t.revision() == revision())
                    .reduce((_, last) -> last)
                    .ifPresent(t -> build(t.table()));
        }
        Runner<D> building = builder;
        if (building != null && isNear(building)) {
            change(building);
        }
        lookAfter();
    }

    /** A store that was emptied says so only when it is asked. */
    private void lookAfter() {
        Runner<D> running = runner;
        if (running == null || System.nanoTime() - lookedAfter < LOOK.toNanos()) {
            return;
        }
        lookedAfter = System.nanoTime();
        if (store.tables(name()).stream().noneMatch(t -> t.table().equals(running.table()))) {
            LOG.warn("View {} was lost and is filled again", name());
            long lost = position();
            running.restart();
            announcements.startOver(lost);
        }
    }

    synchronized void end() {
        end(runner);
        end(builder);
    }

    private static void end(@Nullable Runner<?> one) {
        if (one != null) {
            one.end();
        }
    }

    /** Where it was when this node began; endless until then. */
    long begun() {
        return begun;
    }

    /** Waits a little until what serves is folded beyond a position; whether it is. */
    boolean awaitBeyond(long position) throws InterruptedException {
        Runner<D> running = runner;
        Gate gate = running == null ? nowhere : running.gate();
        return gate.await(position + 1, settings.idle());
    }

    /** How far what serves is folded. */
    long position() {
        Runner<D> running = runner;
        return running == null ? frozen : running.gate().reached();
    }

    private void begin() {
        List<TableState> tables = store.tables(name());
        Optional<TableState> served = having(tables, Role.SERVING);
        if (served.isEmpty()) {
            TableState first = store.open(next(tables), revision(), Role.SERVING, layout());
            follow(first);
            return;
        }
        TableState table = served.get();
        if (table.revision() == revision()) {
            follow(table);
        } else {
            LOG.info("View {} is built anew: revision {}", name(), revision());
            frozen = table.token();
            begun = frozen;
            serving = table.table();
            note = table.note();
            wanted = true;
        }
        resume(tables);
    }

    /** Goes on with a rebuild that was cut off; one of another release is thrown away. */
    private void resume(List<TableState> tables) {
        for (TableState table : tables) {
            boolean ours = table.revision() == revision();
            if (table.role() == Role.BUILDING && ours && builder == null) {
                build(table.table());
                wanted = false;
            } else if (table.role() == Role.BUILDING) {
                store.drop(table.table());
            } else if (table.role() == Role.RETIRED && ours && wanted && builder == null) {
                // Back to an earlier release: its table only has to catch up.
                build(table.table());
                wanted = false;
            }
        }
    }

    private void follow(TableState state) {
        Runner<D> started = runner(state, announcements);
        runner = started;
        begun = state.token();
        serving = state.table();
        note = state.note();
        started.start();
    }

    private void build(Table table) {
        TableState state = store.open(table, revision(), Role.BUILDING, layout());
        Runner<D> started = runner(state, null);
        builder = started;
        started.start();
    }

    private Runner<D> runner(TableState state, @Nullable Announcements listeners) {
        return new Runner<>(
                projection, documents, state, store, log, settings, accessUpTo, listeners);
    }

    private boolean isNear(Runner<D> building) {
        return building.isAlive()
                && log.isHeard()
                && log.head() - building.gate().reached() <= settings.batch();
    }

    /** Brings both to one place, compares them there, and lets the new one serve. */
    private void change(Runner<D> fresh) throws InterruptedException {
        Runner<D> old = runner;
        try {
            String result = old == null || !old.isAlive() ? "switched" : compare(old, fresh);
            if (result != null) {
                store.serve(fresh.table(), result);
                note = result;
                fresh.serve(announcements);
                runner = fresh;
                serving = fresh.table();
                builder = null;
                if (old != null) {
                    old.end();
                }
                announcements.startOver(position());
                clear();
                LOG.info("View {} now serves {}: {}", name(), fresh.table().physical(), result);
            }
        } finally {
            fresh.gate().allow(Long.MAX_VALUE);
            if (old != null) {
                old.gate().allow(Long.MAX_VALUE);
            }
        }
    }

    /** How they differ in words, or null when they could not be brought to one place in time. */
    private @Nullable String compare(Runner<D> old, Runner<D> fresh) throws InterruptedException {
        long one = old.gate().hold(HOLD);
        long other = fresh.gate().hold(HOLD);
        if (one < 0 || other < 0) {
            return null;
        }
        long place = Math.max(one, other);
        old.gate().allow(place);
        fresh.gate().allow(place);
        if (!old.gate().await(place, HOLD) || !fresh.gate().await(place, HOLD)) {
            return null;
        }
        Fingerprint before = store.fingerprint(old.table());
        Fingerprint after = store.fingerprint(fresh.table());
        return before.equals(after)
                ? "equal at " + place + ": " + after.documents() + " documents"
                : "different at "
                        + place
                        + ": "
                        + before.documents()
                        + " documents, now "
                        + after.documents();
    }

    private void clear() {
        List<TableState> retired =
                store.tables(name()).stream().filter(t -> t.role() == Role.RETIRED).toList();
        retired.stream()
                .limit(Math.max(0, retired.size() - 1))
                .forEach(table -> store.drop(table.table()));
    }

    /** A rebuild of ours that was cut off before it was known to have begun. */
    private Optional<Table> unfinished() {
        return store.tables(name()).stream()
                .filter(t -> t.role() == Role.BUILDING && t.revision() == revision())
                .map(TableState::table)
                .findFirst();
    }

    private Table next() {
        return next(store.tables(name()));
    }

    private Table next(List<TableState> tables) {
        int last = tables.stream().mapToInt(t -> t.table().version()).max().orElse(0);
        return new Table(name(), last + 1);
    }

    private int revision() {
        return projection.revision();
    }

    private Layout layout() {
        return documents.layout();
    }

    private static Optional<TableState> having(List<TableState> tables, Role role) {
        return tables.stream().filter(t -> t.role() == role).findFirst();
    }
}
