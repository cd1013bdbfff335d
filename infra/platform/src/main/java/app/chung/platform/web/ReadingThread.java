package app.chung.platform.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Answers whoever only reads on one thread that may wait, from here to the last byte: every change
 * of threads takes longer than most of what is done in between.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
final class ReadingThread implements RequestFilter {

    private final Scheduler blocking;

    ReadingThread(Scheduler blocking) {
        this.blocking = blocking;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpMethod method = exchange.getRequest().getMethod();
        boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        boolean data =
                exchange.getRequest().getPath().pathWithinApplication().value().startsWith("/api/");
        return reads && data
                ? Mono.defer(() -> chain.filter(exchange)).subscribeOn(blocking)
                : chain.filter(exchange);
    }
}
