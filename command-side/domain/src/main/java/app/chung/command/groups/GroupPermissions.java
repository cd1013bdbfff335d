package app.chung.command.groups;

import app.chung.access.Audience.Channel;
import app.chung.access.Audience.GroupName;
import app.chung.access.Audience.Person;
import app.chung.access.Audience.Project;
import app.chung.command.Asker;
import app.chung.command.Permission;
import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupCommand;
import app.chung.language.groups.GroupCommand.AddMember;
import app.chung.language.groups.GroupCommand.ChangeMemberRole;
import app.chung.language.groups.GroupCommand.ChangePrivacy;
import app.chung.language.groups.GroupCommand.CreateGroup;
import app.chung.language.groups.GroupCommand.DescribeGroup;
import app.chung.language.groups.GroupCommand.JoinGroup;
import app.chung.language.groups.GroupCommand.LeaveGroup;
import app.chung.language.groups.GroupCommand.LinkChannel;
import app.chung.language.groups.GroupCommand.LinkProject;
import app.chung.language.groups.GroupCommand.RemoveMember;
import app.chung.language.groups.GroupCommand.RenameGroup;
import app.chung.language.groups.GroupCommand.UnlinkChannel;
import app.chung.language.groups.GroupCommand.UnlinkProject;
import app.chung.language.groups.MemberRole;

/** Who may ask what of groups. */
final class GroupPermissions {

    private GroupPermissions() {}

    static Permission check(GroupState group, GroupCommand command, Asker asker) {
        boolean sees = group.exists() && asker.maySee(new GroupName(command.group()));
        return switch (command) {
            case CreateGroup _ -> Permission.granted(asker.isOfStaff());
            case RenameGroup _ -> Permission.seenBy(sees, looksAfter(group, asker));
            case DescribeGroup _ -> Permission.seenBy(sees, looksAfter(group, asker));
            case ChangePrivacy _ -> Permission.seenBy(sees, looksAfter(group, asker));
            case AddMember c ->
                    Permission.seenBy(
                            sees && asker.maySee(new Person(c.person())), looksAfter(group, asker));
            case RemoveMember _ -> Permission.seenBy(sees, looksAfter(group, asker));
            case ChangeMemberRole _ -> Permission.seenBy(sees, looksAfter(group, asker));
            case JoinGroup _ -> Permission.seenBy(sees, true);
            case LeaveGroup _ -> Permission.seenBy(sees, true);
            case LinkProject c ->
                    Permission.seenBy(
                            sees && asker.maySee(new Project(c.project())),
                            looksAfter(group, asker));
            case UnlinkProject _ -> Permission.seenBy(sees, looksAfter(group, asker));
            case LinkChannel c ->
                    Permission.seenBy(
                            sees && mayShow(asker, c.channel()), looksAfter(group, asker));
            case UnlinkChannel _ -> Permission.seenBy(sees, looksAfter(group, asker));
        };
    }

    private static boolean mayShow(Asker asker, ChannelId channel) {
        return asker.maySee(new Channel(channel)) && !asker.access().isDirect(channel);
    }

    private static boolean looksAfter(GroupState group, Asker asker) {
        return group.roleOf(asker.person()) == MemberRole.ADMIN || asker.isAdministrator();
    }
}
