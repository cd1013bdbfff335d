package app.chung.query.feed.comment;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import app.chung.query.feed.post.PostCard;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comments on posts. */
@RestController
@RequestMapping("/api/views/feed/comment")
public class CommentEndpoint {

    private final View<CommentCard> comments;
    private final View<PostCard> posts;

    CommentEndpoint(ViewReader views) {
        this.comments = views.of(CommentCard.class);
        this.posts = views.of(PostCard.class);
    }

    /** Those on one post, oldest first; without one, all that the caller may see, newest first. */
    @GetMapping
    Page<CommentCard> list(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID post,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        if (post == null) {
            return Lists.full(
                    comments,
                    caller.person(),
                    CommentProjection.NEWEST.where().greatestFirst(),
                    cursor,
                    limit);
        }
        Lists.onlyIfSeen(posts, caller.person(), post.toString());
        return comments.page(
                caller.person(), CommentProjection.OLDEST.where(post), cursor, Lists.limit(limit));
    }
}
