package app.chung.command.groups;

import app.chung.access.Access;
import app.chung.command.Changed;
import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupEvent.GroupCreated;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a group need.
 *
 * @param privacy who may look in; null before it exists
 * @param members what each person in it is, by the person's id
 * @param projects shown as parts of the place, by id
 * @param channels shown as parts of the place, by id
 */
public record GroupState(
        @Nullable Privacy privacy,
        String name,
        @Nullable String description,
        int epoch,
        Map<UUID, MemberRole> members,
        Set<UUID> projects,
        Set<UUID> channels) {

    static final GroupState NONE = new GroupState(null, "", null, 0, Map.of(), Set.of(), Set.of());

    static GroupState of(GroupCreated e) {
        return new GroupState(
                e.privacy(), e.name(), e.description(), 0, Map.of(), Set.of(), Set.of());
    }

    boolean exists() {
        return privacy != null;
    }

    @Nullable MemberRole roleOf(PersonId person) {
        return members.get(person.value());
    }

    boolean has(PersonId person) {
        return members.containsKey(person.value());
    }

    boolean hasOtherAdminThan(PersonId person, Access access) {
        return members.entrySet().stream()
                .filter(member -> member.getValue() == MemberRole.ADMIN)
                .map(member -> new PersonId(member.getKey()))
                .anyMatch(admin -> !admin.equals(person) && access.isActive(admin));
    }

    GroupState named(String other) {
        return new GroupState(privacy, other, description, epoch, members, projects, channels);
    }

    GroupState described(@Nullable String other) {
        return new GroupState(privacy, name, other, epoch, members, projects, channels);
    }

    GroupState open(Privacy to, int newEpoch) {
        return new GroupState(to, name, description, newEpoch, members, projects, channels);
    }

    GroupState with(PersonId person, MemberRole role) {
        Map<UUID, MemberRole> more = Changed.plus(members, person.value(), role);
        return new GroupState(privacy, name, description, epoch, more, projects, channels);
    }

    GroupState without(PersonId person) {
        Map<UUID, MemberRole> fewer = Changed.minus(members, person.value());
        return new GroupState(privacy, name, description, epoch, fewer, projects, channels);
    }

    boolean shows(ProjectId project) {
        return projects.contains(project.value());
    }

    boolean shows(ChannelId channel) {
        return channels.contains(channel.value());
    }

    GroupState showing(ProjectId project, boolean now) {
        return new GroupState(
                privacy,
                name,
                description,
                epoch,
                members,
                changed(projects, project.value(), now),
                channels);
    }

    GroupState showing(ChannelId channel, boolean now) {
        return new GroupState(
                privacy,
                name,
                description,
                epoch,
                members,
                projects,
                changed(channels, channel.value(), now));
    }

    private static Set<UUID> changed(Set<UUID> set, UUID id, boolean contains) {
        return contains ? Changed.plus(set, id) : Changed.minus(set, id);
    }
}
