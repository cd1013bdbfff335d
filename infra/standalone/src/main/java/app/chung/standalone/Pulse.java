package app.chung.standalone;

import java.time.Duration;
import java.util.function.IntSupplier;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;

/**
 * Whether a node can work: it is asked over and over, so that one that is there and says nothing is
 * known before people have waited for it.
 */
final class Pulse implements AutoCloseable {

    private static final Duration EACH = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LOST_AFTER = 2;

    private final IntSupplier port;
    private final HttpClient client;
    private final Disposable asking;
    private volatile int missed;
    private volatile Sinks.Empty<Void> lost = Sinks.empty();

    /** Asks the node that listens there; 0 while it does not. */
    Pulse(IntSupplier port, HttpClient client) {
        this.port = port;
        this.client = client.responseTimeout(PATIENCE);
        this.asking = Flux.interval(EACH).onBackpressureDrop().concatMap(_ -> ask(), 1).subscribe();
    }

    /** Where it listens; 0 while it does not. */
    int port() {
        return port.getAsInt();
    }

    /** Whether it said so when it was asked last. */
    boolean isReady() {
        return port() > 0 && missed == 0;
    }

    /** Ends when the node has said nothing, or nothing good, several times in turn. */
    Mono<Void> lost() {
        return lost.asMono();
    }

    private Mono<Boolean> ask() {
        int at = port();
        return (at == 0 ? Mono.just(false) : asked(at)).doOnNext(this::heard);
    }

    private Mono<Boolean> asked(int at) {
        return client.get()
                .uri("http://127.0.0.1:" + at + "/api/health/ready")
                .response()
                .map(answer -> answer.status().code() == 200)
                .timeout(PATIENCE)
                .onErrorReturn(false);
    }

    // One after the other: nobody else writes.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void heard(boolean well) {
        missed = well ? 0 : missed + 1;
        if (missed == LOST_AFTER) {
            Sinks.Empty<Void> before = lost;
            lost = Sinks.empty();
            before.tryEmitEmpty();
        }
    }

    @Override
    public void close() {
        asking.dispose();
    }
}
