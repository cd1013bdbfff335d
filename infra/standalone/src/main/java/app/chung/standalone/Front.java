package app.chung.standalone;

import app.chung.platform.web.Bounds;
import app.chung.platform.web.Problem;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one port before several nodes. Hands everything on as it comes; a node that is away is passed
 * over where a second try can do no harm.
 */
final class Front implements AutoCloseable {

    private static final Set<String> OF_ONE_HOP =
            Set.of(
                    "connection",
                    "expect",
                    "keep-alive",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade");
    private static final String FORWARDED = "X-Forwarded-For";
    private static final String COOKIE = "__Host-chung";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CONNECTIONS = 10_000;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final Map<Route, List<Pulse>> nodes;
    private final HttpClient client =
            HttpClient.create(
                            ConnectionProvider.builder("front")
                                    .maxConnections(CONNECTIONS)
                                    .maxIdleTime(IDLE)
                                    .build())
                    .disableRetry(true)
                    .responseTimeout(LONGEST_SILENCE);
    private final DisposableServer server;

    /** Listens, and hands on to whichever of these nodes is there; each by where it listens. */
    Front(String host, int port, Map<Route, List<IntSupplier>> nodes) {
        this.nodes = new EnumMap<>(Route.class);
        nodes.forEach((route, ports) -> this.nodes.put(route, pulses(ports)));
        this.server =
                Bounds.of(HttpServer.create().host(host).port(port), JSON)
                        .handle(this::handle)
                        .bindNow();
    }

    private List<Pulse> pulses(List<IntSupplier> ports) {
        return ports.stream().map(port -> new Pulse(port, client)).toList();
    }

    private Mono<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        return request.uri().startsWith("/")
                ? pass(request, response, order(request).iterator())
                : tell(response, Problem.invalid("url", "not-an-address"));
    }

    /**
     * One person's node first, so that what they have seen does not go away again; behind all
     * others whoever did not answer well when asked last.
     */
    private List<Pulse> order(HttpServerRequest request) {
        List<Pulse> there = nodes.getOrDefault(Route.of(request.uri()), List.of());
        int first = Math.floorMod(whose(request).hashCode(), there.size());
        return IntStream.range(0, there.size())
                .mapToObj(i -> there.get((first + i) % there.size()))
                .filter(node -> node.port() > 0)
                .sorted(Comparator.comparing(node -> !node.isReady()))
                .toList();
    }

    private static String whose(HttpServerRequest request) {
        @Nullable String script = request.requestHeaders().get(HttpHeaderNames.AUTHORIZATION);
        return script != null
                ? script
                : request.cookies().getOrDefault(COOKIE, Set.of()).stream()
                        .map(cookie -> cookie.value())
                        .findFirst()
                        .orElse("");
    }

    private Mono<Void> pass(
            HttpServerRequest request, HttpServerResponse response, Iterator<Pulse> there) {
        if (!there.hasNext()) {
            return tell(response, Problem.unavailable());
        }
        Pulse node = there.next();
        AtomicBoolean answered = new AtomicBoolean();
        Mono<Void> answer =
                asking(request, node)
                        .response(
                                (head, body) -> {
                                    answered.set(true);
                                    return hand(response, head, body);
                                })
                        .then();
        return (harmless(request) ? answer.takeUntilOther(silence(node, answered)) : answer)
                .onErrorResume(
                        failure ->
                                answered.get()
                                        ? Mono.error(failure)
                                        : harmless(request)
                                                ? pass(request, response, there)
                                                : tell(response, Problem.unavailable()));
    }

    private HttpClient.ResponseReceiver<?> asking(HttpServerRequest request, Pulse node) {
        var asking =
                client.headers(headers -> copy(request, headers))
                        .request(request.method())
                        .uri("http://127.0.0.1:" + node.port() + request.uri());
        return hasBody(request) ? asking.send(request.receive().retain()) : asking;
    }

    /** A question that a node was lost with is asked elsewhere; an answer goes on as it can. */
    private static Mono<Void> silence(Pulse node, AtomicBoolean answered) {
        return node.lost()
                .then(Mono.defer(() -> answered.get() ? Mono.never() : Mono.error(new NodeLost())));
    }

    private static boolean harmless(HttpServerRequest request) {
        return !hasBody(request)
                && (request.method().equals(HttpMethod.GET)
                        || request.method().equals(HttpMethod.HEAD));
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.requestHeaders().contains(HttpHeaderNames.CONTENT_LENGTH)
                || request.requestHeaders().contains(HttpHeaderNames.TRANSFER_ENCODING);
    }

    /** Each piece at once: a live stream must not wait until a buffer is full. */
    private static Mono<Void> hand(
            HttpServerResponse response, HttpClientResponse answer, ByteBufFlux body) {
        response.status(answer.status());
        copy(answer.responseHeaders(), response.responseHeaders());
        return response.send(body.retain(), Front::always).then();
    }

    private static boolean always(ByteBuf piece) {
        return piece.isReadable();
    }

    private static void copy(HttpHeaders from, HttpHeaders to) {
        from.forEach(
                header -> {
                    if (!OF_ONE_HOP.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                        to.add(header.getKey(), header.getValue());
                    }
                });
    }

    private static void copy(HttpServerRequest request, HttpHeaders to) {
        to.remove(HttpHeaderNames.HOST)
                .remove(HttpHeaderNames.USER_AGENT)
                .remove(HttpHeaderNames.ACCEPT);
        copy(request.requestHeaders(), to);
        @Nullable InetSocketAddress remote = request.remoteAddress();
        @Nullable InetAddress peer = remote == null ? null : remote.getAddress();
        // Nodes believe the last entry: that of the proxy before us, or else our own.
        if (peer != null && (!isNear(peer) || !to.contains(FORWARDED))) {
            to.add(FORWARDED, peer.getHostAddress());
        }
    }

    private static boolean isNear(InetAddress peer) {
        return peer.isLoopbackAddress() || peer.isSiteLocalAddress();
    }

    private static Mono<Void> tell(HttpServerResponse response, Problem problem) {
        if (problem.retryAfterSeconds() > 0) {
            response.header(HttpHeaderNames.RETRY_AFTER, "" + problem.retryAfterSeconds());
        }
        return response.status(problem.body().status())
                .header(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .header(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .sendString(Mono.just(JSON.writeValueAsString(problem.body())))
                .then();
    }

    @Override
    public void close() {
        nodes.values().forEach(all -> all.forEach(Pulse::close));
        server.disposeNow(Duration.ofSeconds(3));
    }

    /** A node was lost before it answered. */
    private static final class NodeLost extends IOException {
        NodeLost() {
            super("The node says nothing");
        }
    }
}
