package app.chung.query.notifications.seenmark;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.notifications.SubjectKind;
import app.chung.platform.session.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the caller has seen. */
@RestController
@RequestMapping("/api/views/notifications/seen-mark")
public class SeenMarkEndpoint {

    private final View<SeenMark> marks;

    SeenMarkEndpoint(ViewReader views) {
        this.marks = views.of(SeenMark.class);
    }

    /** The caller's marks: of all notifications and of their feed; none before they set one. */
    @GetMapping
    Page<SeenMark> own(Caller caller) {
        long position = marks.position();
        List<String> keys =
                List.of(
                        SeenMark.key(caller.person(), null),
                        SeenMark.key(caller.person(), SubjectKind.FEED));
        return new Page<>(marks.findAll(caller.person(), keys), null, position);
    }
}
