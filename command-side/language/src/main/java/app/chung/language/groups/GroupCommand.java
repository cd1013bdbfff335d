package app.chung.language.groups;

import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Importable;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import app.chung.language.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a group. */
@Importable
public sealed interface GroupCommand extends Command {

    /** Which group. */
    GroupId group();

    @Override
    default GroupId target() {
        return group();
    }

    /**
     * Make a group and become its first admin; for everybody but guests.
     *
     * @param group the new group
     * @param name its name, 1 to 80 characters
     * @param description what it is about, at most 2 000 characters; null for nothing
     * @param privacy who may look in
     */
    record CreateGroup(GroupId group, String name, @Nullable String description, Privacy privacy)
            implements GroupCommand {
        public CreateGroup {
            Shape.required("group", group);
            name = Shape.line("name", name, 1, 80);
            description = Shape.optionalText("description", description, 2_000);
            Shape.required("privacy", privacy);
        }
    }

    /**
     * Call the group by another name; for its admins.
     *
     * @param group which
     * @param name its new name, 1 to 80 characters
     */
    record RenameGroup(GroupId group, String name) implements GroupCommand {
        public RenameGroup {
            Shape.required("group", group);
            name = Shape.line("name", name, 1, 80);
        }
    }

    /**
     * Say what the group is about; for its admins.
     *
     * @param group which
     * @param description at most 2 000 characters; null for nothing
     */
    record DescribeGroup(GroupId group, @Nullable String description) implements GroupCommand {
        public DescribeGroup {
            Shape.required("group", group);
            description = Shape.optionalText("description", description, 2_000);
        }
    }

    /**
     * Change who may look in; for its admins. A new epoch begins: what is written from now on is
     * for the new readers.
     *
     * @param group which
     * @param privacy who may look in from now on
     * @param widenOlder whether the new readers may also read what was written before
     */
    record ChangePrivacy(GroupId group, Privacy privacy, boolean widenOlder)
            implements GroupCommand {
        public ChangePrivacy {
            Shape.required("group", group);
            Shape.required("privacy", privacy);
        }
    }

    /**
     * Join an open group; for everybody but guests.
     *
     * @param group which
     */
    record JoinGroup(GroupId group) implements GroupCommand {
        public JoinGroup {
            Shape.required("group", group);
        }
    }

    /**
     * Leave a group. Its last admin stays while others are in it.
     *
     * @param group which
     */
    record LeaveGroup(GroupId group) implements GroupCommand {
        public LeaveGroup {
            Shape.required("group", group);
        }
    }

    /**
     * Take a person into the group; for its admins.
     *
     * @param group which
     * @param person who, an active person
     */
    record AddMember(GroupId group, PersonId person) implements GroupCommand {
        public AddMember {
            Shape.required("group", group);
            Shape.required("person", person);
        }
    }

    /**
     * Put a person out of the group; for its admins.
     *
     * @param group which
     * @param person who
     */
    record RemoveMember(GroupId group, PersonId person) implements GroupCommand {
        public RemoveMember {
            Shape.required("group", group);
            Shape.required("person", person);
        }
    }

    /**
     * Make a member an admin of the group, or an admin a member; for its admins.
     *
     * @param group which
     * @param person who
     * @param role what they shall be
     */
    record ChangeMemberRole(GroupId group, PersonId person, MemberRole role)
            implements GroupCommand {
        public ChangeMemberRole {
            Shape.required("group", group);
            Shape.required("person", person);
            Shape.required("role", role);
        }
    }

    /**
     * Show the board of a project as a part of the place; for its admins who may look into the
     * project. Who may look into either stays as it is.
     *
     * @param group which
     * @param project which
     */
    record LinkProject(GroupId group, ProjectId project) implements GroupCommand {
        public LinkProject {
            Shape.required("group", group);
            Shape.required("project", project);
        }
    }

    /**
     * Show the project as a part of the place no longer; for its admins.
     *
     * @param group which
     * @param project which
     */
    record UnlinkProject(GroupId group, ProjectId project) implements GroupCommand {
        public UnlinkProject {
            Shape.required("group", group);
            Shape.required("project", project);
        }
    }

    /**
     * Show a channel as a part of the place; for its admins who may read the channel. Who may look
     * into either stays as it is.
     *
     * @param group which
     * @param channel which
     */
    record LinkChannel(GroupId group, ChannelId channel) implements GroupCommand {
        public LinkChannel {
            Shape.required("group", group);
            Shape.required("channel", channel);
        }
    }

    /**
     * Show the channel as a part of the place no longer; for its admins.
     *
     * @param group which
     * @param channel which
     */
    record UnlinkChannel(GroupId group, ChannelId channel) implements GroupCommand {
        public UnlinkChannel {
            Shape.required("group", group);
            Shape.required("channel", channel);
        }
    }
}
