package app.chung.commandgateway.identity;

import app.chung.language.people.Role;
import app.chung.language.people.SessionId;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Caller;
import app.chung.platform.session.SessionCookie;
import app.chung.platform.session.SessionReader;
import app.chung.platform.web.RequestFilter;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Keeps a session that is used alive, and gives it another token when its person has got another
 * role.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class SessionUse implements RequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionUse.class);
    private static final Duration SELDOM = Duration.ofMinutes(5);

    private final SessionStore store;
    private final SessionReader reader;
    private final AccessFold access;
    private final Scheduler blocking;
    private final Cache<Seen, Boolean> seen =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(SELDOM).build();

    SessionUse(SessionStore store, SessionReader reader, AccessFold access, Scheduler blocking) {
        this.store = store;
        this.reader = reader;
        this.access = access;
        this.blocking = blocking;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        @Nullable Caller caller = exchange.getAttribute(Caller.ATTRIBUTE);
        @Nullable String token = SessionCookie.of(exchange.getRequest());
        if (caller == null || caller.script() || token == null) {
            return chain.filter(exchange);
        }
        Optional<Role> role = access.get().roleOf(caller.person());
        if (role.isEmpty() || seen.asMap().putIfAbsent(new Seen(token, role.get()), true) != null) {
            return chain.filter(exchange);
        }
        return Mono.fromCallable(() -> successor(token, caller, role.get()))
                .subscribeOn(blocking)
                .doOnNext(next -> next.ifPresent(fresh -> hand(exchange, fresh)))
                .doOnError(failure -> again(new Seen(token, role.get()), failure))
                .onErrorComplete()
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    /** The request goes on with the token that it has. */
    private void again(Seen use, Throwable failure) {
        seen.invalidate(use);
        LOG.warn("The use of a session is noted with its next request", failure);
    }

    private Optional<String> successor(String token, Caller caller, Role role) {
        return store.touch(token)
                .filter(madeFor -> madeFor != role)
                .flatMap(
                        _ ->
                                store.rotate(
                                        token,
                                        caller.person(),
                                        new SessionId(caller.session()),
                                        role))
                .map(
                        fresh -> {
                            reader.forget(token);
                            return fresh;
                        });
    }

    private static void hand(ServerWebExchange exchange, String token) {
        exchange.getResponse().addCookie(SessionCookie.keeping(token, SessionStore.ABSOLUTE));
    }

    private record Seen(String token, Role role) {
        @Override
        public String toString() {
            return "Seen";
        }
    }
}
