package app.chung.engine.mongo;

import app.chung.engine.StoreUnavailable;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits for the driver, but never for ever. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(10);
    private static final int AHEAD = 1_000;

    private Waiting() {}

    static <T> List<T> all(String what, Publisher<T> publisher) {
        return safely(
                what,
                () ->
                        Flux.from(publisher)
                                .collectList()
                                .blockOptional(PATIENCE)
                                .orElseThrow(() -> new StoreUnavailable(what, null)));
    }

    static <T> Optional<T> one(String what, Publisher<T> publisher) {
        return safely(what, () -> Mono.from(publisher).blockOptional(PATIENCE));
    }

    static void done(String what, Publisher<?> publisher) {
        Optional<?> unused = one(what, Flux.from(publisher).then());
    }

    /** One after the other, however many; each comes in time, or it is away. */
    static <T> void each(String what, Publisher<T> publisher, Consumer<T> consumer) {
        Optional<?> unused =
                safely(
                        what,
                        () ->
                                Flux.from(publisher)
                                        .limitRate(AHEAD)
                                        .timeout(LONG_PATIENCE)
                                        .doOnNext(consumer)
                                        .then()
                                        .blockOptional());
    }

    private static <T> T safely(String what, Supplier<T> work) {
        try {
            return work.get();
        } catch (MongoBulkWriteException e) {
            throw e;
        } catch (MongoException | IllegalStateException e) {
            // Reactor tells a time-out as an IllegalStateException when it blocks.
            throw new StoreUnavailable(what, e);
        } catch (RuntimeException e) {
            if (Exceptions.unwrap(e) instanceof TimeoutException) {
                throw new StoreUnavailable(what, e);
            }
            throw e;
        }
    }
}
