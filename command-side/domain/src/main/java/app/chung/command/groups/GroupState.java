package app.chung.command.groups;

import app.chung.access.Access;
import app.chung.command.Changed;
import app.chung.language.groups.GroupEvent.GroupCreated;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.PersonId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a group need.
 *
 * @param privacy who may look in; null before it exists
 * @param members what each person in it is, by the person's id
 */
public record GroupState(
        @Nullable Privacy privacy,
        String name,
        @Nullable String description,
        int epoch,
        Map<UUID, MemberRole> members) {

    static final GroupState NONE = new GroupState(null, "", null, 0, Map.of());

    static GroupState of(GroupCreated e) {
        return new GroupState(e.privacy(), e.name(), e.description(), 0, Map.of());
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
        return new GroupState(privacy, other, description, epoch, members);
    }

    GroupState described(@Nullable String other) {
        return new GroupState(privacy, name, other, epoch, members);
    }

    GroupState open(Privacy to, int newEpoch) {
        return new GroupState(to, name, description, newEpoch, members);
    }

    GroupState with(PersonId person, MemberRole role) {
        Map<UUID, MemberRole> more = Changed.plus(members, person.value(), role);
        return new GroupState(privacy, name, description, epoch, more);
    }

    GroupState without(PersonId person) {
        Map<UUID, MemberRole> fewer = Changed.minus(members, person.value());
        return new GroupState(privacy, name, description, epoch, fewer);
    }
}
