package app.chung.querygateway.engine;

import app.chung.engine.StoreUnavailable;
import app.chung.engine.run.Engine;
import app.chung.engine.run.ViewProgress;
import app.chung.engine.run.ViewState;
import app.chung.engine.search.Search;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.querygateway.engine.SystemState.Disk;
import app.chung.querygateway.engine.SystemState.Kind;
import app.chung.querygateway.engine.SystemState.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how this node is. Whatever is away, the rest is told. */
final class SystemReport {

    private final Engine engine;
    private final Search search;
    private final LedgerReader ledger;
    private final EngineWatch watch;
    private final Optional<Copying> copying;
    private final Path data;
    private final Clock clock;

    SystemReport(
            Engine engine,
            Search search,
            LedgerReader ledger,
            EngineWatch watch,
            Optional<Copying> copying,
            Path data,
            Clock clock) {
        this.engine = engine;
        this.search = search;
        this.ledger = ledger;
        this.watch = watch;
        this.copying = copying;
        this.data = data;
        this.clock = clock;
    }

    SystemState of(int node) {
        long head = head();
        Behind behind = new Behind(head, new HashMap<>());
        List<Part> parts =
                Stream.of(
                                engine.progress().stream().map(view -> view(view, behind)),
                                search.progress().stream().map(each -> found(each, behind)),
                                copying.stream().map(each -> copy(each, behind)))
                        .flatMap(each -> each)
                        .toList();
        return new SystemState(node, clock.instant(), head, parts, watch.seen(), disk());
    }

    /** Of the log itself: the copy that views may follow can be behind. */
    private long head() {
        try {
            return Math.max(ledger.head(), engine.head());
        } catch (LedgerUnavailable e) {
            return engine.head();
        }
    }

    /**
     * How far a place is from the end of the log.
     *
     * @param head the end
     * @param since when the event behind a place was recorded, for those that were asked for
     */
    private record Behind(long head, Map<Long, Optional<Instant>> since) {

        long events(long position) {
            return Math.max(0, head - position);
        }

        ViewState state(long position) {
            return ViewState.after(events(position));
        }
    }

    private @Nullable Instant waitingSince(long position, Behind behind) {
        return behind.events(position) == 0
                ? null
                : behind.since().computeIfAbsent(position, engine::recordedBehind).orElse(null);
    }

    private Part view(ViewProgress view, Behind behind) {
        return new Part(
                Kind.VIEW,
                view.view(),
                view.version(),
                view.state(),
                view.position(),
                behind.events(view.position()),
                waitingSince(view.position(), behind),
                view.perSecond(),
                view.secondsLeft(),
                view.parkedKeys(),
                view.trouble(),
                view.comparison());
    }

    private Part found(Search.Progress part, Behind behind) {
        ViewState state =
                part.trouble() == null ? behind.state(part.position()) : ViewState.WAITING;
        return plain(
                Kind.SEARCH,
                part.view(),
                state,
                part.position(),
                behind,
                part.refused(),
                part.trouble());
    }

    private Part copy(Copying copying, Behind behind) {
        try {
            Copying.Noted noted = copying.noted().orElse(new Copying.Noted(0, false));
            ViewState state = noted.runs() ? behind.state(noted.position()) : ViewState.WAITING;
            return plain(Kind.COPY, copying.topic(), state, noted.position(), behind, 0, null);
        } catch (StoreUnavailable e) {
            return plain(
                    Kind.COPY, copying.topic(), ViewState.WAITING, behind.head(), behind, 0, null);
        }
    }

    private Part plain(
            Kind kind,
            String name,
            ViewState state,
            long position,
            Behind behind,
            long parked,
            @Nullable String trouble) {
        return new Part(
                kind,
                name,
                0,
                state,
                position,
                behind.events(position),
                waitingSince(position, behind),
                0,
                null,
                parked,
                trouble,
                null);
    }

    private Disk disk() {
        try {
            FileStore store = Files.getFileStore(Files.exists(data) ? data : Path.of("."));
            return new Disk(data.toString(), store.getTotalSpace(), store.getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
