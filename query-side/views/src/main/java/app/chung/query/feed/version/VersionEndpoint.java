package app.chung.query.feed.version;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import app.chung.query.feed.post.PostCard;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The wordings of a post. */
@RestController
@RequestMapping("/api/views/feed/version")
public class VersionEndpoint {

    private final View<PostVersions> versions;
    private final View<PostCard> posts;

    VersionEndpoint(ViewReader views) {
        this.versions = views.of(PostVersions.class);
        this.posts = views.of(PostCard.class);
    }

    /** All of one post, oldest first; none while it is deleted. */
    @GetMapping
    Page<PostVersion> list(Caller caller, @RequestParam UUID post) {
        long position = versions.position();
        Lists.onlyIfSeen(posts, caller.person(), post.toString());
        List<PostVersion> items =
                versions.find(caller.person(), post.toString())
                        .filter(all -> !all.deleted())
                        .map(PostVersions::versions)
                        .orElse(List.of());
        return new Page<>(items, null, position);
    }
}
