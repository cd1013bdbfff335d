package app.chung.query.people.sight;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom a mention would not reach. */
@RestController
@RequestMapping("/api/views/people/sight")
public class SightEndpoint {

    private static final int MOST_IDS = 50;

    private final Supplier<Access> access;

    SightEndpoint(Supplier<Access> access) {
        this.access = access;
    }

    /**
     * Those of these people who may not see what is said in a place that the caller sees: a
     * channel, a project, a group as of an epoch (its present one when none is named), without any
     * the organisation. Somebody whom the caller may not know is answered as if they were nobody.
     */
    @GetMapping
    Unreached without(
            Caller caller,
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable Integer epoch,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID channel) {
        if (ids.size() > MOST_IDS) {
            throw Problem.invalid("ids", "too-many");
        }
        Access now = access.get();
        Audience audience = audience(now, group, epoch, project, channel);
        Lists.onlyIfSeen(now, caller.person(), audience);
        return new Unreached(
                ids.stream()
                        .distinct()
                        .map(PersonId::new)
                        .filter(person -> !reaches(now, caller.person(), person, audience))
                        .toList());
    }

    private static Audience audience(
            Access now,
            @Nullable UUID group,
            @Nullable Integer epoch,
            @Nullable UUID project,
            @Nullable UUID channel) {
        if (channel != null) {
            return new Audience.Channel(new ChannelId(channel));
        }
        if (project != null) {
            return new Audience.Project(new ProjectId(project));
        }
        if (group == null) {
            return new Audience.Organisation();
        }
        GroupId id = new GroupId(group);
        return new Audience.Group(id, epoch == null ? now.epochOf(id) : epoch);
    }

    private static boolean reaches(Access now, PersonId asker, PersonId person, Audience audience) {
        return now.maySee(asker, new Audience.Person(person)) && now.maySee(person, audience);
    }

    /**
     * Whom it does not reach.
     *
     * @param people those who may not see it
     */
    record Unreached(List<PersonId> people) {}
}
