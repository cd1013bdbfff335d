package app.chung.query.feed.post;

import app.chung.access.Access;
import app.chung.access.Audience.GroupName;
import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.groups.GroupId;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands in the feeds. */
@RestController
@RequestMapping("/api/views/feed/post")
public class PostEndpoint {

    private final View<PostCard> posts;
    private final Supplier<Access> access;

    PostEndpoint(ViewReader views, Supplier<Access> access) {
        this.posts = views.of(PostCard.class);
        this.access = access;
    }

    /** Posts of a group, of the organisation, or all that the caller may see; newest first. */
    @GetMapping
    Page<PostCard> list(
            Caller caller,
            @RequestParam(defaultValue = "all") String group,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        return Lists.full(
                posts, caller.person(), range(caller, group).greatestFirst(), cursor, limit);
    }

    private Range range(Caller caller, String group) {
        return switch (group) {
            case "all" -> PostProjection.NEWEST.where();
            case "organisation" -> PostProjection.NEWEST_OF_GROUP.where((Object) null);
            default -> {
                GroupId id = id(group);
                Lists.onlyIfSeen(access.get(), caller.person(), new GroupName(id));
                yield PostProjection.NEWEST_OF_GROUP.where(id.value().toString());
            }
        };
    }

    private static GroupId id(String group) {
        try {
            return new GroupId(UUID.fromString(group));
        } catch (IllegalArgumentException _) {
            throw Problem.invalid("group", "wrong-format");
        }
    }

    /** One post. */
    @GetMapping("/{id}")
    PostCard one(Caller caller, @PathVariable UUID id) {
        return posts.find(caller.person(), id.toString()).orElseThrow(Problem::notFound);
    }
}
