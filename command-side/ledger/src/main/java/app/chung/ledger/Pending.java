package app.chung.ledger;

import app.chung.language.json.EncodedEvent;
import app.chung.language.kernel.EventId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * One append on its way: sealed already, waiting for the next commit. It may be the first of a
 * chain; those that follow it go where it goes.
 */
final class Pending {

    private enum Stage {
        WAITING,
        SENT,
        ABANDONED
    }

    /** An event with everything that its row needs. */
    record Row(EventId id, EncodedEvent event, boolean access) {}

    final Append append;
    final List<Row> rows;
    private final List<Pending> followers;
    final CompletableFuture<AppendResult> result = new CompletableFuture<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);

    Pending(Append append, List<Row> rows) {
        this(append, rows, List.of());
    }

    Pending(Append append, List<Row> rows, List<Pending> followers) {
        this.append = append;
        this.rows = rows;
        this.followers = followers;
    }

    /** False when the caller has given up meanwhile. */
    boolean send() {
        return stage.compareAndSet(Stage.WAITING, Stage.SENT);
    }

    /** True when it was never sent, so nothing can come of it any more. */
    boolean abandon() {
        return stage.compareAndSet(Stage.WAITING, Stage.ABANDONED);
    }

    /** This one and those that follow it. */
    Stream<Pending> chain() {
        return Stream.concat(Stream.of(this), followers.stream());
    }

    boolean concernsAccess() {
        return rows.stream().anyMatch(Row::access);
    }

    long size() {
        long size = 0;
        for (Row row : rows) {
            byte[] sealed = row.event().sealed();
            size += row.event().payload().length + (sealed == null ? 0 : sealed.length);
        }
        return size;
    }
}
