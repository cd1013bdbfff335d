package app.chung.querygateway;

import app.chung.engine.BadCursor;
import app.chung.engine.StoreUnavailable;
import app.chung.platform.web.Problem;
import app.chung.platform.web.ProblemWriter;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the engine's troubles are to a client. */
@RestControllerAdvice
class EngineProblems {

    private final ProblemWriter writer;

    EngineProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    /** A store is away. */
    @ExceptionHandler(StoreUnavailable.class)
    Mono<Void> unavailable(ServerWebExchange exchange) {
        return writer.write(exchange, Problem.unavailable());
    }

    /** Not one of our cursors, or not for this list. */
    @ExceptionHandler(BadCursor.class)
    Mono<Void> badCursor(ServerWebExchange exchange) {
        return writer.write(exchange, Problem.invalid("cursor", "unknown-cursor"));
    }
}
