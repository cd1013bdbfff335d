package app.chung.querygateway;

import app.chung.engine.BadCursor;
import app.chung.engine.StoreUnavailable;
import app.chung.platform.web.Problem;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the engine's troubles are to a client. */
@RestControllerAdvice
class EngineProblems {

    /** A store is away. */
    @ExceptionHandler(StoreUnavailable.class)
    void unavailable() {
        throw Problem.unavailable();
    }

    /** Not one of our cursors, or not for this list. */
    @ExceptionHandler(BadCursor.class)
    void badCursor() {
        throw Problem.invalid("cursor", "unknown-cursor");
    }
}
