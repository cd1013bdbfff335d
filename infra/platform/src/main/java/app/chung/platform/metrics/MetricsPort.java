package app.chung.platform.metrics;

import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * The port at which Prometheus asks; on loopback unless an address was given, because whoever
 * reaches it is asked for nothing.
 */
public final class MetricsPort implements AutoCloseable {

    private static final String PATH = "/metrics";
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final Duration IDLE = Duration.ofMinutes(2);

    private final DisposableServer server;

    private MetricsPort(DisposableServer server) {
        this.server = server;
    }

    /**
     * Listens.
     *
     * @param port 0 for one that is free
     * @param numbers all of them as text; looks them up when it is asked
     * @param blocking where they are looked up
     */
    static MetricsPort open(
            String address, int port, Supplier<String> numbers, Scheduler blocking) {
        HttpServer server =
                HttpServer.create()
                        .host(address)
                        .port(port)
                        .idleTimeout(IDLE)
                        .route(
                                routes ->
                                        routes.get(
                                                PATH,
                                                (_, response) ->
                                                        response.header("Content-Type", TYPE)
                                                                .sendString(
                                                                        Mono.fromSupplier(numbers)
                                                                                .subscribeOn(
                                                                                        blocking))));
        try {
            return new MetricsPort(server.bindNow());
        } catch (ChannelBindException taken) {
            throw new IllegalStateException(
                    "Metrics cannot be served at %s:%d. Give CHUNG_METRICS_PORT another port."
                            .formatted(address, port),
                    taken);
        }
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
