package app.chung.platform.web;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * What every request passes before its endpoint. Asked at once; whoever changes threads or waits
 * defers the rest of the chain until then.
 */
@FunctionalInterface
public interface RequestFilter {

    /** Passes the exchange on, or answers it. */
    Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain);
}
