package app.chung.command.groups;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
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
import app.chung.language.groups.GroupEvent;
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
import app.chung.language.groups.GroupRefusal.PersonIsNotInGroup;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import java.util.Objects;

/** Decides about one group. */
public final class Group implements Decider<GroupCommand, GroupEvent, GroupState> {

    @Override
    public String kind() {
        return "group";
    }

    @Override
    public Class<GroupCommand> commands() {
        return GroupCommand.class;
    }

    @Override
    public Class<GroupEvent> events() {
        return GroupEvent.class;
    }

    @Override
    public GroupState initial() {
        return GroupState.NONE;
    }

    @Override
    public Decision<GroupEvent> decide(GroupState group, GroupCommand command, Asker asker) {
        return GroupPermissions.check(group, command, asker)
                .then(() -> permitted(group, command, asker));
    }

    private Decision<GroupEvent> permitted(GroupState group, GroupCommand command, Asker asker) {
        return switch (command) {
            case CreateGroup c -> create(group, c, asker.person());
            case RenameGroup c ->
                    Decision.acceptedIf(
                            !c.name().equals(group.name()),
                            () -> new GroupRenamed(c.group(), group.name(), c.name()));
            case DescribeGroup c ->
                    Decision.acceptedIf(
                            !Objects.equals(c.description(), group.description()),
                            () ->
                                    new GroupDescribed(
                                            c.group(), group.description(), c.description()));
            case ChangePrivacy c -> changePrivacy(group, c);
            case JoinGroup c -> join(group, c, asker.person());
            case LeaveGroup c -> leave(group, c, asker);
            case AddMember c -> add(group, c, asker);
            case RemoveMember c -> remove(group, c, asker);
            case ChangeMemberRole c -> changeRole(group, c, asker);
            case LinkProject c ->
                    Decision.acceptedIf(
                            !group.shows(c.project()),
                            () -> new ProjectLinked(c.group(), c.project()));
            case UnlinkProject c ->
                    Decision.acceptedIf(
                            group.shows(c.project()),
                            () -> new ProjectUnlinked(c.group(), c.project()));
            case LinkChannel c ->
                    Decision.acceptedIf(
                            !group.shows(c.channel()),
                            () -> new ChannelLinked(c.group(), c.channel()));
            case UnlinkChannel c ->
                    Decision.acceptedIf(
                            group.shows(c.channel()),
                            () -> new ChannelUnlinked(c.group(), c.channel()));
        };
    }

    private static Decision<GroupEvent> create(GroupState group, CreateGroup c, PersonId creator) {
        return group.exists()
                ? Decision.refused(new KernelRefusal.AlreadyExists())
                : Decision.accepted(
                        new GroupCreated(
                                c.group(), c.name(), c.description(), c.privacy(), creator),
                        new MemberJoined(c.group(), creator, MemberRole.ADMIN));
    }

    private static Decision<GroupEvent> changePrivacy(GroupState group, ChangePrivacy c) {
        Privacy from = Objects.requireNonNull(group.privacy());
        boolean widens = c.widenOlder() && c.privacy() == Privacy.OPEN;
        return Decision.acceptedIf(
                c.privacy() != from || widens,
                () ->
                        new GroupPrivacyChanged(
                                c.group(), from, c.privacy(), group.epoch() + 1, widens));
    }

    private static Decision<GroupEvent> join(GroupState group, JoinGroup c, PersonId person) {
        return group.has(person)
                ? Decision.unchanged()
                : Rule.keep(
                        () ->
                                Decision.accepted(
                                        new MemberJoined(c.group(), person, MemberRole.MEMBER)),
                        new OnlyOpenGroupsAreJoined(group));
    }

    private static Decision<GroupEvent> leave(GroupState group, LeaveGroup c, Asker asker) {
        PersonId person = asker.person();
        return !group.has(person)
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new MemberLeft(c.group(), person)),
                        new OthersKeepAnAdmin(group, person, asker.access()),
                        new ASecretGroupKeepsSomebody(group, person));
    }

    private static Decision<GroupEvent> add(GroupState group, AddMember c, Asker asker) {
        return group.has(c.person())
                ? Decision.unchanged()
                : Rule.keep(
                        () ->
                                Decision.accepted(
                                        new MemberAdded(c.group(), c.person(), MemberRole.MEMBER)),
                        new MembersAreActive(asker.access(), c.person()));
    }

    private static Decision<GroupEvent> remove(GroupState group, RemoveMember c, Asker asker) {
        return !group.has(c.person())
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new MemberRemoved(c.group(), c.person())),
                        new OthersKeepAnAdmin(group, c.person(), asker.access()),
                        new ASecretGroupKeepsSomebody(group, c.person()));
    }

    private static Decision<GroupEvent> changeRole(
            GroupState group, ChangeMemberRole c, Asker asker) {
        MemberRole from = group.roleOf(c.person());
        if (from == null) {
            return Decision.refused(new PersonIsNotInGroup());
        }
        return from == c.role()
                ? Decision.unchanged()
                : Rule.keep(
                        () ->
                                Decision.accepted(
                                        new MemberRoleChanged(
                                                c.group(), c.person(), from, c.role())),
                        new AGroupKeepsAnAdmin(group, c.person(), asker.access()));
    }

    @Override
    public GroupState evolve(GroupState group, GroupEvent event, PersonId actor) {
        return switch (event) {
            case GroupCreated e -> GroupState.of(e);
            case GroupRenamed e -> group.named(e.to());
            case GroupDescribed e -> group.described(e.to());
            case GroupPrivacyChanged e -> group.open(e.to(), e.epoch());
            case MemberJoined e -> group.with(e.person(), e.role());
            case MemberAdded e -> group.with(e.person(), e.role());
            case MemberLeft e -> group.without(e.person());
            case MemberRemoved e -> group.without(e.person());
            case MemberRoleChanged e -> group.with(e.person(), e.to());
            case ProjectLinked e -> group.showing(e.project(), true);
            case ProjectUnlinked e -> group.showing(e.project(), false);
            case ChannelLinked e -> group.showing(e.channel(), true);
            case ChannelUnlinked e -> group.showing(e.channel(), false);
        };
    }
}
