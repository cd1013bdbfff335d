package app.chung.query.groups.membership;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import app.chung.query.groups.group.GroupCard;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a group. */
@RestController
@RequestMapping("/api/views/groups/membership")
public class MembershipEndpoint {

    private final View<Membership> memberships;
    private final View<GroupCard> groups;

    MembershipEndpoint(ViewReader views) {
        this.memberships = views.of(Membership.class);
        this.groups = views.of(GroupCard.class);
    }

    /** Those in the group, in the order they came; nobody to those who may not look inside. */
    @GetMapping
    Page<Membership> list(
            Caller caller,
            @RequestParam UUID group,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        Lists.onlyIfSeen(groups, caller.person(), group.toString());
        return memberships.page(
                caller.person(),
                MembershipProjection.BY_GROUP.where(group),
                cursor,
                Lists.limit(limit));
    }
}
