package app.chung.query.notifications.notification;

import app.chung.engine.Page;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import app.chung.query.notifications.notification.NotificationReader.Unseen;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What concerns the caller. */
@RestController
@RequestMapping("/api/views/notifications")
public class NotificationEndpoint {

    private final NotificationReader reader;

    NotificationEndpoint(NotificationReader reader) {
        this.reader = reader;
    }

    /** The caller's notifications, one a thread, newest first. */
    @GetMapping("/notification")
    Page<Notification> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        return reader.page(caller.person(), cursor, limit);
    }

    /** How many of them the caller has not seen. */
    @GetMapping("/unseen")
    Unseen unseen(Caller caller) {
        return reader.unseen(caller.person());
    }
}
