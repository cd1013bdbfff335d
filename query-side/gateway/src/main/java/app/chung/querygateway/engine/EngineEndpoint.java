package app.chung.querygateway.engine;

import app.chung.engine.ViewName;
import app.chung.engine.run.Engine;
import app.chung.engine.run.ViewProgress;
import app.chung.engine.search.Search;
import app.chung.engine.store.ParkedKey;
import app.chung.language.kernel.Shape;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.querygateway.ViewsPlace;
import java.time.Instant;
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
    private static final int MOST_STEPS = 50;
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_REASON = 500;

    private final Engine engine;
    private final Search search;
    private final AccessFold access;
    private final SystemReport report;
    private final Interventions steps;
    private final ViewsPlace place;

    EngineEndpoint(
            Engine engine,
            Search search,
            AccessFold access,
            SystemReport report,
            Interventions steps,
            ViewsPlace place) {
        this.engine = engine;
        this.search = search;
        this.access = access;
        this.report = report;
        this.steps = steps;
        this.place = place;
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
     * @param reason why; kept as it is and shown to administrators
     */
    record Wish(String view, @Nullable String key, @Nullable String reason) {

        /** No view is none of ours. */
        public Wish {
            view = Shape.required("view", view);
            key = Shape.optionalLine("key", key, LONGEST_KEY);
            reason = Shape.optionalText("reason", reason, LONGEST_REASON);
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
    List<ParkedKey> parked(Caller caller, @RequestParam String view) {
        check(caller);
        return engine.parked(name(view), MOST_PARKED);
    }

    /** How this node is: engines, disk, and how far everything is. */
    @GetMapping("/system")
    SystemState system(Caller caller) {
        check(caller);
        return report.of(place.number());
    }

    /**
     * What administrators have done.
     *
     * @param items the newest first
     */
    record Done(List<Interventions.Step> items) {}

    /** What administrators have done to views, at every node. */
    @GetMapping("/steps")
    Done steps(Caller caller) {
        check(caller);
        return new Done(steps.newest(MOST_STEPS));
    }

    /** Builds a view anew beside the one that serves, compares the two, and switches. */
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void rebuild(Caller caller, @RequestBody Wish wish) {
        engine.rebuild(noted(caller, "rebuild", wish));
    }

    /** Goes back to the build that served before. */
    @PostMapping("/go-back")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void goBack(Caller caller, @RequestBody Wish wish) {
        engine.goBack(noted(caller, "go-back", wish));
    }

    /** Tries the waiting events of a document again, in order. */
    @PostMapping("/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(Caller caller, @RequestBody Wish wish) {
        check(caller);
        String key = parkedKey(wish);
        engine.retry(noted(caller, "retry", wish), key);
    }

    /** Lets go of the waiting events of a document, which goes on without them. */
    @PostMapping("/discard")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void discard(Caller caller, @RequestBody Wish wish) {
        check(caller);
        String key = parkedKey(wish);
        if (wish.reason() == null || wish.reason().isBlank()) {
            throw Problem.invalid("reason", "missing");
        }
        engine.discard(noted(caller, "discard", wish), key);
    }

    /** Lets a view go on that has stopped. */
    @PostMapping("/resume")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void resume(Caller caller, @RequestBody Wish wish) {
        engine.resume(noted(caller, "resume", wish));
    }

    /** Nothing is done that was not noted before. */
    private ViewName noted(Caller caller, String what, Wish wish) {
        check(caller);
        ViewName name = name(wish.view());
        steps.note(
                new Interventions.Step(
                        Instant.EPOCH,
                        caller.person(),
                        place.number(),
                        what,
                        wish.view(),
                        wish.key(),
                        wish.reason()));
        return name;
    }

    private String parkedKey(Wish wish) {
        ViewName view = name(wish.view());
        String key = wish.key();
        if (key == null) {
            throw Problem.invalid("key", "missing");
        }
        if (!engine.isParked(view, key)) {
            throw Problem.invalid("key", "not-parked");
        }
        return key;
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
