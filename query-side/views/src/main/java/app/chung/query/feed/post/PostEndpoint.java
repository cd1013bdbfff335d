package app.chung.query.feed.post;

import app.chung.access.Access;
import app.chung.access.Audience.GroupName;
import app.chung.engine.Index;
import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.groups.GroupId;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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

    /**
     * Posts of a group, of the organisation, of the organisation and the caller's own groups
     * (mine), or all that the caller may see; those first that were written last, or with
     * order=activity those in which something was said last.
     */
    @GetMapping
    Page<PostCard> list(
            Caller caller,
            @RequestParam(defaultValue = "all") String group,
            @RequestParam(defaultValue = "time") String order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        Range range = range(caller, group, inOrder(group, order)).greatestFirst();
        return group.equals("mine")
                ? Lists.full(posts, caller.person(), range, cursor, limit, ownOf(caller))
                : Lists.full(posts, caller.person(), range, cursor, limit);
    }

    private Predicate<PostCard> ownOf(Caller caller) {
        Set<GroupId> own = access.get().groupsOf(caller.person());
        return post -> post.group() == null || own.contains(post.group());
    }

    private static Index inOrder(String group, String order) {
        boolean wide = group.equals("mine") || group.equals("all");
        if (order.equals("time")) {
            return PostProjection.NEWEST;
        }
        if (order.equals("activity") && wide) {
            return PostProjection.LIVELIEST;
        }
        throw Problem.invalid("order", "unknown");
    }

    private Range range(Caller caller, String group, Index index) {
        return switch (group) {
            case "all", "mine" -> index.where();
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
