package app.chung.platform.web;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * All request filters in their order, as one filter of WebFlux: for each of its own it makes a
 * name, a checkpoint and a deferral with every request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestFilters implements WebFilter {

    private final List<RequestFilter> filters;

    RequestFilters(List<RequestFilter> filters) {
        this.filters = List.copyOf(filters);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return new Rest(0, chain).filter(exchange);
    }

    private final class Rest implements WebFilterChain {

        private final int passed;
        private final WebFilterChain endpoint;

        Rest(int passed, WebFilterChain endpoint) {
            this.passed = passed;
            this.endpoint = endpoint;
        }

        @Override
        public Mono<Void> filter(ServerWebExchange exchange) {
            return passed == filters.size()
                    ? endpoint.filter(exchange)
                    : filters.get(passed).filter(exchange, new Rest(passed + 1, endpoint));
        }
    }
}
