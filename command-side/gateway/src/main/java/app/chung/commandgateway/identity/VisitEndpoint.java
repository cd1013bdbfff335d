package app.chung.commandgateway.identity;

import app.chung.platform.session.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Looking in, so that the next visit knows when this one ended. */
@RestController
@RequestMapping("/api/session/visit")
class VisitEndpoint {

    private final Visits visits;

    VisitEndpoint(Visits visits) {
        this.visits = visits;
    }

    /** Notes that the caller is here. */
    @PostMapping
    Visit lookIn(Caller caller, @RequestBody Look look) {
        caller.requireInPerson();
        return new Visit(visits.lookIn(caller.person()).orElse(null));
    }

    /** Nothing need be said. */
    record Look() {}

    /**
     * The present visit.
     *
     * @param leftAt when the one before ended; null on the first
     */
    record Visit(@Nullable Instant leftAt) {}
}
