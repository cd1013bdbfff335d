package app.chung.querygateway.engine;

import app.chung.engine.StoreUnavailable;
import app.chung.engine.run.Engine;
import app.chung.engine.run.ViewProgress;
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

    private static final long FAR = 1_000;

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
        Map<Long, Optional<Instant>> since = new HashMap<>();
        List<Part> parts =
                Stream.of(
                                engine.progress().stream().map(view -> view(view, head)),
                                search.progress().stream().map(each -> found(each, head)),
                                copy(head).stream())
                        .flatMap(each -> each)
                        .map(part -> waiting(part, since))
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

    private static Part view(ViewProgress view, long head) {
        return new Part(
                Kind.VIEW,
                view.view(),
                view.version(),
                view.state(),
                view.position(),
                Math.max(0, head - view.position()),
                null,
                view.perSecond(),
                view.secondsLeft(),
                view.parkedKeys(),
                view.trouble(),
                view.comparison());
    }

    private static Part found(Search.Progress part, long head) {
        String state = part.trouble() == null ? state(part.position(), head) : "waiting";
        return plain(
                Kind.SEARCH,
                part.view(),
                state,
                part.position(),
                head,
                part.refused(),
                part.trouble());
    }

    private List<Part> copy(long head) {
        return copying.map(each -> List.of(copy(each, head))).orElse(List.of());
    }

    private static Part copy(Copying copying, long head) {
        try {
            Copying.Noted noted = copying.noted().orElse(new Copying.Noted(0, false));
            String state = noted.runs() ? state(noted.position(), head) : "waiting";
            return plain(Kind.COPY, copying.topic(), state, noted.position(), head, 0, null);
        } catch (StoreUnavailable e) {
            return plain(Kind.COPY, copying.topic(), "waiting", head, head, 0, null);
        }
    }

    private static Part plain(
            Kind kind,
            String name,
            String state,
            long position,
            long head,
            long parked,
            @Nullable String trouble) {
        long behind = Math.max(0, head - position);
        return new Part(
                kind, name, 0, state, position, behind, null, 0, null, parked, trouble, null);
    }

    private static String state(long position, long head) {
        return head - position > FAR ? "catching-up" : "serving";
    }

    private Part waiting(Part part, Map<Long, Optional<Instant>> since) {
        return part.behind() == 0
                ? part
                : new Part(
                        part.kind(),
                        part.name(),
                        part.version(),
                        part.state(),
                        part.position(),
                        part.behind(),
                        since.computeIfAbsent(part.position(), engine::recordedBehind).orElse(null),
                        part.perSecond(),
                        part.secondsLeft(),
                        part.parked(),
                        part.trouble(),
                        part.comparison());
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
