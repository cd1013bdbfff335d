package app.chung.query.chat.followedthread;

import app.chung.engine.Page;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The threads that the caller follows. */
@RestController
@RequestMapping("/api/views/chat/followed-thread")
public class FollowedThreadEndpoint {

    private final FollowedThreadReader reader;

    FollowedThreadEndpoint(FollowedThreadReader reader) {
        this.reader = reader;
    }

    /**
     * Newest activity first, in channels the caller is in; with {@code unread} only those in which
     * others said something that the caller has not read.
     */
    @GetMapping
    Page<SeenThread> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        return reader.page(caller.person(), unread, cursor, limit);
    }
}
