package app.chung.platform.web;

import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Nobody waits for an engine that neither answers nor hangs up: in good time they are told to come
 * again. The work goes on in its thread until its own time-outs end it; a command that is sent
 * again with its id has one effect all the same.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class Deadline implements RequestFilter {

    private static final Duration READING = Duration.ofSeconds(10);
    private static final Duration WRITING = Duration.ofSeconds(15);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().pathWithinApplication().value();
        Mono<Void> answer = chain.filter(exchange);
        if (!path.startsWith("/api/") || path.equals("/api/live")) {
            return answer;
        }
        boolean reads = request.getMethod().equals(HttpMethod.GET);
        return answer.timeout(reads ? READING : WRITING, Mono.error(Problem::unavailable));
    }
}
