package app.chung.ledger.reader;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a long range with one thread that fetches and the caller's that decodes. Each batch is a
 * short query of its own: no transaction stays open while somebody folds.
 */
final class LedgerScan {

    private static final int BATCH = 2_000;
    private static final int AHEAD = 4;

    /** Fetches rows behind a position. */
    interface Fetch {
        List<byte[][]> fetch(long after, int limit);
    }

    private record Batch(List<byte[][]> rows, @Nullable RuntimeException failure) {
        static final Batch END = new Batch(List.of(), null);
    }

    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(AHEAD);

    private LedgerScan() {}

    static void run(
            long position,
            long upTo,
            Fetch fetch,
            BiFunction<Long, List<byte[][]>, List<RecordedEvent>> decode,
            Consumer<List<RecordedEvent>> consumer) {
        LedgerScan scan = new LedgerScan();
        Thread fetcher =
                Thread.ofVirtual()
                        .name("ledger-fetch")
                        .start(() -> scan.fetchAll(position, upTo, fetch));
        try {
            long at = position;
            for (Batch batch = scan.take(); batch != Batch.END; batch = scan.take()) {
                consumer.accept(decode.apply(at, batch.rows()));
                at += batch.rows().size();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("scan interrupted", e);
        } finally {
            fetcher.interrupt();
        }
    }

    private Batch take() throws InterruptedException {
        Batch batch = batches.take();
        if (batch.failure() != null) {
            throw batch.failure();
        }
        return batch;
    }

    private void fetchAll(long position, long upTo, Fetch fetch) {
        try {
            long at = position;
            while (at < upTo) {
                int limit = (int) Math.min(BATCH, upTo - at);
                List<byte[][]> rows = fetchOrTell(fetch, at, limit);
                if (rows.isEmpty()) {
                    break;
                }
                at += rows.size();
            }
            batches.put(Batch.END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the consumer has left
        }
    }

    private List<byte[][]> fetchOrTell(Fetch fetch, long at, int limit)
            throws InterruptedException {
        try {
            List<byte[][]> rows = fetch.fetch(at, limit);
            if (!rows.isEmpty()) {
                batches.put(new Batch(rows, null));
            }
            return rows;
        } catch (RuntimeException e) {
            batches.put(new Batch(List.of(), e));
            return List.of();
        }
    }
}
