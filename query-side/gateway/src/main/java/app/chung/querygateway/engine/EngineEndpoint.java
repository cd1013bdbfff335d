package app.chung.querygateway.engine;

import app.chung.engine.ViewName;
import app.chung.engine.run.Engine;
import app.chung.engine.run.ViewProgress;
import app.chung.engine.search.Search;
import app.chung.engine.store.Parked;
import app.chung.language.kernel.Shape;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The engine as owners and admins see it; to everybody else it is not there. */
@RestController
@RequestMapping("/api/views/engine")
class EngineEndpoint {

    private static final int MOST_PARKED = 100;

    private final Engine engine;
    private final Search search;
    private final AccessFold access;

    EngineEndpoint(Engine engine, Search search, AccessFold access) {
        this.engine = engine;
        this.search = search;
        this.access = access;
    }

    /**
     * How far everything is.
     *
     * @param head the newest position of the log
     * @param views every build of every view
     * @param search every part of the index
     */
    record Progress(long head, List<ViewProgress> views, List<Search.Progress> search) {}

    /**
     * What is asked for.
     *
     * @param view which view, {@code tasks.task}
     * @param key which document; null where none is meant
     */
    record Wish(String view, @Nullable String key) {

        /** No view is none of ours. */
        public Wish {
            view = Shape.required("view", view);
        }
    }

    /** How far everything is. */
    @GetMapping("/progress")
    Progress progress(Caller caller) {
        check(caller);
        return new Progress(engine.head(), engine.progress(), search.progress());
    }

    /** Documents whose events wait for help. */
    @GetMapping("/parked")
    List<Parked> parked(Caller caller, @RequestParam String view) {
        check(caller);
        return engine.parked(name(view), MOST_PARKED);
    }

    /** Builds a view anew beside the one that serves, compares the two, and switches. */
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void rebuild(Caller caller, @RequestBody Wish wish) {
        check(caller);
        engine.rebuild(name(wish.view()));
    }

    /** Goes back to the build that served before. */
    @PostMapping("/go-back")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void goBack(Caller caller, @RequestBody Wish wish) {
        check(caller);
        engine.goBack(name(wish.view()));
    }

    /** Tries the waiting events of a document again, in order. */
    @PostMapping("/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(Caller caller, @RequestBody Wish wish) {
        check(caller);
        if (wish.key() == null) {
            throw Problem.invalid("key", "missing");
        }
        engine.retry(name(wish.view()), wish.key());
    }

    /** Lets a view go on that has stopped. */
    @PostMapping("/resume")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void resume(Caller caller, @RequestBody Wish wish) {
        check(caller);
        engine.resume(name(wish.view()));
    }

    private void check(Caller caller) {
        if (!access.get().isAdministrator(caller.person())) {
            throw Problem.notFound();
        }
    }

    private ViewName name(String view) {
        try {
            ViewName name = ViewName.parse(view);
            if (engine.has(name)) {
                return name;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("view", "unknown-view");
        }
        throw Problem.invalid("view", "unknown-view");
    }
}
