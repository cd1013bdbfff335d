package app.chung.query.people.visit;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the caller's last visit ended. */
@RestController
@RequestMapping("/api/views/people/visit")
public class VisitEndpoint {

    private final View<Visit> visits;

    VisitEndpoint(ViewReader views) {
        this.visits = views.of(Visit.class);
    }

    /** The caller's own visit; none before they have ever looked in. */
    @GetMapping
    Page<Visit> own(Caller caller) {
        List<String> key = List.of(caller.person().value().toString());
        return new Page<>(visits.findAll(caller.person(), key), null, visits.position());
    }
}
