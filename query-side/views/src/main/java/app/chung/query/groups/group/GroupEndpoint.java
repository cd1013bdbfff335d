package app.chung.query.groups.group;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Groups the caller may know of. */
@RestController
@RequestMapping("/api/views/groups/group")
public class GroupEndpoint {

    private final View<GroupCard> groups;
    private final Supplier<Access> access;

    GroupEndpoint(ViewReader views, Supplier<Access> access) {
        this.groups = views.of(GroupCard.class);
        this.access = access;
    }

    /**
     * A group as the caller sees it.
     *
     * @param id which
     * @param name its name
     * @param description what it is about; null for nothing
     * @param privacy who may look in
     * @param epoch counts its changes of privacy
     * @param members how many are in it
     * @param myRole what the caller is in it; null when they are not
     * @param projects parts of the place that the caller may look into
     * @param channels parts of the place that the caller may read
     * @param version of its stream
     */
    record SeenGroup(
            GroupId id,
            String name,
            @Nullable String description,
            Privacy privacy,
            int epoch,
            int members,
            @Nullable MemberRole myRole,
            List<ProjectId> projects,
            List<ChannelId> channels,
            int version) {}

    /** All of them by name, or only those the caller is in. */
    @GetMapping
    Page<SeenGroup> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        if (mine) {
            return mine(caller);
        }
        return Lists.full(groups, caller.person(), GroupProjection.BY_NAME.where(), cursor, limit)
                .map(card -> seenBy(caller, card));
    }

    // Nobody is in so many groups that they would need pages.
    private Page<SeenGroup> mine(Caller caller) {
        long position = groups.position();
        List<String> keys =
                access.get().groupsOf(caller.person()).stream()
                        .map(id -> id.value().toString())
                        .toList();
        List<SeenGroup> items =
                groups.findAll(caller.person(), keys).stream()
                        .sorted(Comparator.comparing(GroupCard::sortName))
                        .map(card -> seenBy(caller, card))
                        .toList();
        return new Page<>(items, null, position);
    }

    /** One group. */
    @GetMapping("/{id}")
    SeenGroup one(Caller caller, @PathVariable UUID id) {
        return groups.find(caller.person(), id.toString())
                .map(card -> seenBy(caller, card))
                .orElseThrow(Problem::notFound);
    }

    private SeenGroup seenBy(Caller caller, GroupCard card) {
        Access now = access.get();
        PersonId person = caller.person();
        return new SeenGroup(
                card.id(),
                card.name(),
                card.description(),
                card.privacy(),
                card.epoch(),
                card.members(),
                now.roleIn(card.id(), person).orElse(null),
                card.projects().stream()
                        .filter(project -> now.maySee(person, new Audience.Project(project)))
                        .toList(),
                card.channels().stream()
                        .filter(channel -> now.maySee(person, new Audience.Channel(channel)))
                        .toList(),
                card.version());
    }
}
