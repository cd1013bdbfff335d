package app.chung.platform.session;

import app.chung.platform.web.Bearer;
import app.chung.platform.web.Problem;
import app.chung.platform.web.RequestFilter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Finds out who asks, and lets nobody else than a caller through to what is not open. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
public class CallerFilter implements RequestFilter {

    private static final String HEALTH = "/api/health";

    private final SessionReader sessions;
    private final Scheduler blocking;

    CallerFilter(SessionReader sessions, Scheduler blocking) {
        this.sessions = sessions;
        this.blocking = blocking;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        PathContainer path = request.getPath().pathWithinApplication();
        boolean open = OpenPaths.contains(request.getMethod(), path);
        // How it goes is told without asking who asks, which the database may not be there to say.
        if (!path.value().startsWith("/api/") || open && path.value().startsWith(HEALTH)) {
            return chain.filter(exchange);
        }
        Optional<Caller> known = known(request);
        if (known.isPresent()) {
            return passing(exchange, chain, known.get());
        }
        return Mono.fromCallable(() -> callerOf(request))
                .subscribeOn(blocking)
                .flatMap(
                        caller -> {
                            if (caller.isPresent()) {
                                return passing(exchange, chain, caller.get());
                            }
                            return open
                                    ? chain.filter(exchange)
                                    : Mono.error(Problem.notSignedIn());
                        });
    }

    private static Mono<Void> passing(
            ServerWebExchange exchange, WebFilterChain chain, Caller caller) {
        exchange.getAttributes().put(Caller.ATTRIBUTE, caller);
        return chain.filter(exchange);
    }

    /** Without a change of threads, which takes longer than the look itself. */
    private Optional<Caller> known(ServerHttpRequest request) {
        @Nullable String bearer = Bearer.of(request.getHeaders());
        @Nullable String token = bearer == null ? SessionCookie.of(request) : bearer;
        return token == null ? Optional.empty() : sessions.known(token, bearer != null);
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
