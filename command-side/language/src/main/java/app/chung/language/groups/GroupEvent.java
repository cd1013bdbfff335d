package app.chung.language.groups;

import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/** What happens to a group. */
public sealed interface GroupEvent extends Event {

    /** Whose history this belongs to. */
    GroupId group();

    /**
     * A group was made; its first epoch is 0. That its creator is in it is the next event.
     *
     * @param group which
     * @param name its name
     * @param description what it is about; null for nothing
     * @param privacy who may look in
     * @param creator who made it
     */
    record GroupCreated(
            GroupId group,
            String name,
            @Nullable String description,
            Privacy privacy,
            PersonId creator)
            implements GroupEvent, ConcernsAccess {}

    /**
     * A group is called otherwise.
     *
     * @param group which
     * @param from its name until now
     * @param to its name from now on
     */
    record GroupRenamed(GroupId group, String from, String to) implements GroupEvent {}

    /**
     * A group says otherwise what it is about.
     *
     * @param group which
     * @param from what it said; null for nothing
     * @param to what it says; null for nothing
     */
    record GroupDescribed(GroupId group, @Nullable String from, @Nullable String to)
            implements GroupEvent {}

    /**
     * Others may look into a group.
     *
     * @param group which
     * @param from who might until now
     * @param to who may from now on
     * @param epoch the epoch that begins, counted up by one
     * @param widensOlder whether the new readers may also read what was written in older epochs
     */
    record GroupPrivacyChanged(
            GroupId group, Privacy from, Privacy to, int epoch, boolean widensOlder)
            implements GroupEvent, ConcernsAccess {}

    /**
     * A person joined a group by themselves, or made it.
     *
     * @param group which
     * @param person who
     * @param role as what
     */
    record MemberJoined(GroupId group, PersonId person, MemberRole role)
            implements GroupEvent, ConcernsAccess {}

    /**
     * A person was taken into a group.
     *
     * @param group which
     * @param person who
     * @param role as what
     */
    record MemberAdded(GroupId group, PersonId person, MemberRole role)
            implements GroupEvent, ConcernsAccess {}

    /**
     * A person left a group by themselves.
     *
     * @param group which
     * @param person who
     */
    record MemberLeft(GroupId group, PersonId person) implements GroupEvent, ConcernsAccess {}

    /**
     * A person was put out of a group.
     *
     * @param group which
     * @param person who
     */
    record MemberRemoved(GroupId group, PersonId person) implements GroupEvent, ConcernsAccess {}

    /**
     * A person is something else in a group.
     *
     * @param group which
     * @param person who
     * @param from what they were
     * @param to what they are
     */
    record MemberRoleChanged(GroupId group, PersonId person, MemberRole from, MemberRole to)
            implements GroupEvent, ConcernsAccess {}

    /**
     * The board of a project is shown as a part of the place.
     *
     * @param group which
     * @param project which
     */
    record ProjectLinked(GroupId group, ProjectId project) implements GroupEvent {}

    /**
     * A project is shown as a part of the place no longer.
     *
     * @param group which
     * @param project which
     */
    record ProjectUnlinked(GroupId group, ProjectId project) implements GroupEvent {}

    /**
     * A channel is shown as a part of the place.
     *
     * @param group which
     * @param channel which
     */
    record ChannelLinked(GroupId group, ChannelId channel) implements GroupEvent {}

    /**
     * A channel is shown as a part of the place no longer.
     *
     * @param group which
     * @param channel which
     */
    record ChannelUnlinked(GroupId group, ChannelId channel) implements GroupEvent {}
}
