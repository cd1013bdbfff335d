package app.chung.engine.run;

import app.chung.access.Visible;
import app.chung.engine.Projection;
import app.chung.engine.StoreUnavailable;
import app.chung.engine.ViewName;
import app.chung.engine.store.Layout;
import app.chung.engine.store.Role;
import app.chung.engine.store.Table;
import app.chung.engine.store.TableState;
import app.chung.engine.store.ViewStore;
import java.time.Duration;
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
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Projection<D> projection;
    private final Tables tables;
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
        this.tables = new Tables(store, projection.name(), projection.revision());
        this.documents = new Documents<>(projection);
        this.store = store;
        this.log = log;
        this.settings = settings;
        this.announcements = announcements;
        this.accessUpTo = accessUpTo;
        this.memory = memory;
    }

    ViewName name() {
        return tables.view();
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

    boolean isOpened() {
        return serving != null;
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
            build(tables.unfinished().orElseGet(tables::next));
            wanted = false;
        }
        if (back && builder == null) {
            back = false;
            tables.former().ifPresent(this::build);
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
        if (!tables.contains(running.table())) {
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
        Optional<TableState> served = tables.serving();
        if (served.isEmpty()) {
            follow(store.open(tables.next(), tables.revision(), Role.SERVING, layout()));
            return;
        }
        TableState table = served.get();
        if (tables.isOurs(table)) {
            follow(table);
        } else {
            LOG.info("View {} is built anew: revision {}", name(), tables.revision());
            frozen = table.token();
            begun = frozen;
            serving = table.table();
            note = table.note();
            wanted = true;
        }
        resume();
    }

    /** Goes on with a rebuild that was cut off; one of another release is thrown away. */
    private void resume() {
        for (TableState table : tables.all()) {
            boolean ours = tables.isOurs(table);
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
        TableState state = store.open(table, tables.revision(), Role.BUILDING, layout());
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
            String result =
                    old == null || !old.isAlive()
                            ? "switched"
                            : new Comparison(store, old, fresh).result();
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
                tables.clear();
                LOG.info("View {} now serves {}: {}", name(), fresh.table().physical(), result);
            }
        } finally {
            fresh.gate().allow(Long.MAX_VALUE);
            if (old != null) {
                old.gate().allow(Long.MAX_VALUE);
            }
        }
    }

    private Layout layout() {
        return documents.layout();
    }
}
