package app.chung.query.people.session;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.kernel.Personal;
import app.chung.language.people.SessionId;
import app.chung.platform.session.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the caller is signed in. */
@RestController
@RequestMapping("/api/views/people/session")
public class SessionEndpoint {

    private final View<OpenSessions> sessions;

    SessionEndpoint(ViewReader views) {
        this.sessions = views.of(OpenSessions.class);
    }

    /**
     * A session of the caller's own.
     *
     * @param id which
     * @param device what they signed in with; null when unknown
     * @param openedAt since when
     * @param current whether the caller asks with it
     */
    record OwnSession(SessionId id, @Nullable Personal device, Instant openedAt, boolean current) {}

    /** The caller's own, newest first. */
    @GetMapping
    Page<OwnSession> own(Caller caller) {
        long position = sessions.position();
        Optional<OpenSessions> found =
                sessions.find(caller.person(), caller.person().value().toString());
        List<OwnSession> items =
                found.map(OpenSessions::sessions).orElse(List.of()).reversed().stream()
                        .map(session -> seenBy(caller, session))
                        .toList();
        return new Page<>(items, null, position);
    }

    private static OwnSession seenBy(Caller caller, OpenSession session) {
        return new OwnSession(
                session.id(),
                session.device(),
                session.openedAt(),
                session.id().value().equals(caller.session()));
    }
}
