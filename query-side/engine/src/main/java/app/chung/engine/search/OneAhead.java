package app.chung.engine.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has one request under way while the next one is being made. */
final class OneAhead implements AutoCloseable {

    private static final Future<?> NOTHING = CompletableFuture.completedFuture(null);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Future<?> underWay = NOTHING;

    /** Begins as soon as the one before has ended; throws what that one threw. */
    void begin(Runnable request) throws InterruptedException {
        await();
        underWay = threads.submit(request);
    }

    /** Waits until what was begun has ended; throws what it threw. */
    void await() throws InterruptedException {
        Future<?> begun = underWay;
        underWay = NOTHING;
        try {
            begun.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        }
    }

    /** Leaves what is under way to itself: it has its own time-outs. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
