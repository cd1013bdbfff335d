package app.chung.platform.session;

import app.chung.platform.web.Bearer;
import app.chung.platform.web.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Finds out who asks, and lets nobody else than a caller through to what is not open. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
public class CallerFilter implements WebFilter {

    private final SessionReader sessions;
    private final Scheduler blocking;

    CallerFilter(SessionReader sessions, Scheduler blocking) {
        this.sessions = sessions;
        this.blocking = blocking;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean open =
                OpenPaths.contains(request.getMethod(), request.getPath().pathWithinApplication());
        if (!request.getPath().pathWithinApplication().value().startsWith("/api/")) {
            return chain.filter(exchange);
        }
        return Mono.fromCallable(() -> callerOf(request))
                .subscribeOn(blocking)
                .flatMap(
                        caller -> {
                            caller.ifPresent(
                                    c -> exchange.getAttributes().put(Caller.ATTRIBUTE, c));
                            return caller.isPresent() || open
                                    ? chain.filter(exchange)
                                    : Mono.error(Problem.notSignedIn());
                        });
    }

    private Optional<Caller> callerOf(ServerHttpRequest request) {
        @Nullable String bearer = Bearer.of(request.getHeaders());
        if (bearer != null) {
            return sessions.byBearer(bearer);
        }
        @Nullable String cookie = SessionCookie.of(request);
        return cookie == null ? Optional.empty() : sessions.byCookie(cookie);
    }
}
