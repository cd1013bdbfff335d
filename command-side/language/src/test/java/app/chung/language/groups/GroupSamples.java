package app.chung.language.groups;

import static app.chung.language.kernel.Cast.HOA;
import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.MINH;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.chat.ChannelId;
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
import app.chung.language.groups.GroupEvent.ChannelLinked;
import app.chung.language.groups.GroupEvent.ChannelUnlinked;
import app.chung.language.groups.GroupEvent.GroupCreated;
import app.chung.language.groups.GroupEvent.GroupDescribed;
import app.chung.language.groups.GroupEvent.GroupPrivacyChanged;
import app.chung.language.groups.GroupEvent.GroupRenamed;
import app.chung.language.groups.GroupEvent.MemberAdded;
import app.chung.language.groups.GroupEvent.MemberJoined;
import app.chung.language.groups.GroupEvent.MemberLeft;
import app.chung.language.groups.GroupEvent.MemberRemoved;
import app.chung.language.groups.GroupEvent.MemberRoleChanged;
import app.chung.language.groups.GroupEvent.ProjectLinked;
import app.chung.language.groups.GroupEvent.ProjectUnlinked;
import app.chung.language.groups.GroupRefusal.GroupIsNotOpen;
import app.chung.language.groups.GroupRefusal.LastGroupAdminStays;
import app.chung.language.groups.GroupRefusal.LastPersonInGroupStays;
import app.chung.language.groups.GroupRefusal.PersonCannotBeAdded;
import app.chung.language.groups.GroupRefusal.PersonIsNotInGroup;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.projects.ProjectId;
import java.util.List;

/** Samples of groups. */
public final class GroupSamples implements Samples {

    private static final GroupId ID = new GroupId(id(21));
    private static final ProjectId PROJECT = new ProjectId(id(71));
    private static final ChannelId CHANNEL = new ChannelId(id(51));

    @Override
    public List<Command> commands() {
        return List.of(
                new CreateGroup(ID, "Lò nung", "Lịch nung và mẻ lỗi", Privacy.OPEN),
                new RenameGroup(ID, "Tổ lò"),
                new DescribeGroup(ID, null),
                new ChangePrivacy(ID, Privacy.CLOSED, false),
                new JoinGroup(ID),
                new LeaveGroup(ID),
                new AddMember(ID, HOA),
                new RemoveMember(ID, HOA),
                new ChangeMemberRole(ID, MINH, MemberRole.ADMIN),
                new LinkProject(ID, PROJECT),
                new UnlinkProject(ID, PROJECT),
                new LinkChannel(ID, CHANNEL),
                new UnlinkChannel(ID, CHANNEL));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new GroupCreated(ID, "Lò nung", "Lịch nung và mẻ lỗi", Privacy.OPEN, LAN),
                new MemberJoined(ID, LAN, MemberRole.ADMIN),
                new GroupRenamed(ID, "Lò nung", "Tổ lò"),
                new GroupDescribed(ID, "Lịch nung và mẻ lỗi", null),
                new GroupPrivacyChanged(ID, Privacy.OPEN, Privacy.CLOSED, 1, false),
                new MemberAdded(ID, MINH, MemberRole.MEMBER),
                new MemberRoleChanged(ID, MINH, MemberRole.MEMBER, MemberRole.ADMIN),
                new MemberRemoved(ID, MINH),
                new MemberLeft(ID, LAN),
                new ProjectLinked(ID, PROJECT),
                new ProjectUnlinked(ID, PROJECT),
                new ChannelLinked(ID, CHANNEL),
                new ChannelUnlinked(ID, CHANNEL));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(
                new GroupIsNotOpen(),
                new LastGroupAdminStays(),
                new PersonIsNotInGroup(),
                new LastPersonInGroupStays(),
                new PersonCannotBeAdded());
    }
}
