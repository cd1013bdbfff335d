package app.chung.platform.web;

import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses what a foreign page makes a browser send: every unsafe request needs our origin and a
 * header that no form can set. Scripts that bring a bearer token are no browsers and need neither,
 * but a foreign origin they may not name either.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
public class OriginGuard implements RequestFilter {

    /** The header that no form and no foreign page can set. */
    public static final String HEADER = "X-Chung";

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final PublicAddress address;

    OriginGuard(PublicAddress address) {
        this.address = address;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return SAFE.contains(exchange.getRequest().getMethod()) || ours(exchange.getRequest())
                ? chain.filter(exchange)
                : Mono.error(Problem.of(403, "kernel.foreign-origin"));
    }

    private boolean ours(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        String origin = headers.getOrigin();
        if (origin == null) {
            return Bearer.of(headers) != null;
        }
        return address.isOurs(origin)
                && (Bearer.of(headers) != null || "1".equals(headers.getFirst(HEADER)));
    }
}
