package app.chung.querygateway;

import app.chung.engine.run.Engine;
import app.chung.platform.web.Problem;
import app.chung.platform.web.RequestFilter;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Lets a request that names a position in {@code Await-Position} wait until the views have got
 * there, so that people read what they have just written. It waits for two seconds at most, search
 * for as long again, and then answers with what there is; the answer's own position tells.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AwaitPosition implements RequestFilter {

    private static final String HEADER = "Await-Position";
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Engine engine;
    private final Scheduler blocking;

    AwaitPosition(Engine engine, Scheduler blocking) {
        this.engine = engine;
        this.blocking = blocking;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        OptionalLong named = position(exchange.getRequest().getHeaders().getFirst(HEADER));
        if (named.isEmpty()) {
            return Mono.error(Problem.invalid(HEADER, "wrong-type"));
        }
        long position = named.getAsLong();
        if (position == 0 || position <= engine.told()) {
            return chain.filter(exchange);
        }
        return Mono.fromCallable(() -> engine.awaitAll(position, PATIENCE))
                .subscribeOn(blocking)
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private static OptionalLong position(@Nullable String text) {
        if (text == null) {
            return OptionalLong.of(0);
        }
        return POSITION.matcher(text).matches()
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }
}
