package app.chung.command.groups;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GROUP;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.OWNER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
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
import app.chung.language.groups.GroupRefusal.GroupIsNotOpen;
import app.chung.language.groups.GroupRefusal.LastGroupAdminStays;
import app.chung.language.groups.GroupRefusal.LastPersonInGroupStays;
import app.chung.language.groups.GroupRefusal.PersonCannotBeAdded;
import app.chung.language.groups.GroupRefusal.PersonIsNotInGroup;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.Cast;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.projects.Category;
import app.chung.language.projects.ProjectEvent.ProjectCreated;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.State;
import app.chung.language.projects.Workflow;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GroupTest {

    private final Story<GroupCommand, GroupEvent, GroupState> story = Story.of(new Group());

    private static GroupCreated created(Privacy privacy) {
        return new GroupCreated(GROUP, "Lò nung", null, privacy, MEMBER);
    }

    /** MEMBER made it and is its admin. */
    private void given(Privacy privacy) {
        story.given(created(privacy), new MemberJoined(GROUP, MEMBER, MemberRole.ADMIN));
    }

    @Nested
    class CreatesAGroup {

        private final CreateGroup create = new CreateGroup(GROUP, "Lò nung", null, Privacy.CLOSED);

        @Test
        void and_its_creator_looks_after_it() {
            story.when(MEMBER, create)
                    .happens(
                            created(Privacy.CLOSED),
                            new MemberJoined(GROUP, MEMBER, MemberRole.ADMIN));
        }

        @Test
        void not_for_guests_and_strangers() {
            story.when(GUEST, create).isForbidden();
            story.when(STRANGER, create).isForbidden();
        }

        @Test
        void refuses_an_id_that_is_taken() {
            given(Privacy.OPEN);
            story.when(MEMBER, create).alreadyExists();
        }
    }

    @Nested
    class RenamesAndDescribes {

        @Test
        void by_its_admin_and_by_admins() {
            given(Privacy.CLOSED);
            GroupRenamed renamed = new GroupRenamed(GROUP, "Lò nung", "Tổ lò");
            story.when(MEMBER, new RenameGroup(GROUP, "Tổ lò")).happens(renamed);
            story.when(ADMIN, new RenameGroup(GROUP, "Tổ lò")).happens(renamed);
            story.when(MEMBER, new DescribeGroup(GROUP, "Mẻ lỗi"))
                    .happens(new GroupDescribed(GROUP, null, "Mẻ lỗi"));
        }

        @Test
        void not_to_the_same() {
            given(Privacy.OPEN);
            story.when(MEMBER, new RenameGroup(GROUP, "Lò nung")).changesNothing();
            story.when(MEMBER, new DescribeGroup(GROUP, null)).changesNothing();
        }

        @Test
        void not_by_members() {
            given(Privacy.OPEN);
            story.given(new MemberJoined(GROUP, OTHER, MemberRole.MEMBER));
            story.when(OTHER, new RenameGroup(GROUP, "Tổ lò")).isForbidden();
            story.when(OTHER, new DescribeGroup(GROUP, "Mẻ lỗi")).isForbidden();
        }

        @Test
        void not_what_one_does_not_know() {
            given(Privacy.SECRET);
            story.when(OWNER, new RenameGroup(GROUP, "Tổ lò")).isHidden();
        }
    }

    @Nested
    class ChangesPrivacy {

        @Test
        void and_begins_an_epoch() {
            given(Privacy.CLOSED);
            story.when(MEMBER, new ChangePrivacy(GROUP, Privacy.OPEN, true))
                    .happens(new GroupPrivacyChanged(GROUP, Privacy.CLOSED, Privacy.OPEN, 1, true));
        }

        @Test
        void widens_nothing_when_it_narrows() {
            given(Privacy.OPEN);
            story.when(MEMBER, new ChangePrivacy(GROUP, Privacy.SECRET, true))
                    .happens(
                            new GroupPrivacyChanged(GROUP, Privacy.OPEN, Privacy.SECRET, 1, false));
        }

        @Test
        void widens_later_what_was_kept_at_first() {
            given(Privacy.CLOSED);
            story.given(new GroupPrivacyChanged(GROUP, Privacy.CLOSED, Privacy.OPEN, 1, false));
            story.when(MEMBER, new ChangePrivacy(GROUP, Privacy.OPEN, true))
                    .happens(new GroupPrivacyChanged(GROUP, Privacy.OPEN, Privacy.OPEN, 2, true));
        }

        @Test
        void not_to_the_same() {
            given(Privacy.CLOSED);
            story.when(MEMBER, new ChangePrivacy(GROUP, Privacy.CLOSED, true)).changesNothing();
        }

        @Test
        void not_by_others() {
            given(Privacy.OPEN);
            story.when(OTHER, new ChangePrivacy(GROUP, Privacy.SECRET, false)).isForbidden();
        }
    }

    @Nested
    class Joins {

        private final JoinGroup join = new JoinGroup(GROUP);

        @Test
        void an_open_group() {
            given(Privacy.OPEN);
            story.when(OTHER, join).happens(new MemberJoined(GROUP, OTHER, MemberRole.MEMBER));
        }

        @Test
        void not_a_closed_one() {
            given(Privacy.CLOSED);
            story.when(OTHER, join).isRefused(new GroupIsNotOpen());
        }

        @Test
        void not_a_secret_one() {
            given(Privacy.SECRET);
            story.when(OTHER, join).isHidden();
        }

        @Test
        void not_as_a_guest() {
            given(Privacy.OPEN);
            story.when(GUEST, join).isHidden();
        }

        @Test
        void not_twice() {
            given(Privacy.CLOSED);
            story.when(MEMBER, join).changesNothing();
        }
    }

    @Nested
    class Leaves {

        private final LeaveGroup leave = new LeaveGroup(GROUP);

        @Test
        void as_a_member() {
            given(Privacy.OPEN);
            story.given(new MemberJoined(GROUP, OTHER, MemberRole.MEMBER));
            story.when(OTHER, leave).happens(new MemberLeft(GROUP, OTHER));
        }

        @Test
        void not_as_the_last_admin_of_others() {
            given(Privacy.OPEN);
            story.given(new MemberJoined(GROUP, OTHER, MemberRole.MEMBER));
            story.when(MEMBER, leave).isRefused(new LastGroupAdminStays());
        }

        @Test
        void not_when_the_other_admin_is_shut_out() {
            given(Privacy.OPEN);
            story.given(new MemberJoined(GROUP, OTHER, MemberRole.ADMIN))
                    .access(new PersonDeactivated(OTHER));
            story.when(MEMBER, leave).isRefused(new LastGroupAdminStays());
        }

        @Test
        void as_the_only_one() {
            given(Privacy.OPEN);
            story.when(MEMBER, leave).happens(new MemberLeft(GROUP, MEMBER));
        }

        @Test
        void a_closed_one_that_administrators_can_find() {
            given(Privacy.CLOSED);
            story.when(MEMBER, leave).happens(new MemberLeft(GROUP, MEMBER));
        }

        @Test
        void not_as_the_last_person_of_a_secret_one() {
            given(Privacy.SECRET);
            story.when(MEMBER, leave).isRefused(new LastPersonInGroupStays());
            story.when(MEMBER, new RemoveMember(GROUP, MEMBER))
                    .isRefused(new LastPersonInGroupStays());
            story.given(new MemberAdded(GROUP, OTHER, MemberRole.ADMIN));
            story.when(MEMBER, leave).happens(new MemberLeft(GROUP, MEMBER));
        }

        @Test
        void a_secret_one_to_which_somebody_who_is_shut_out_comes_back() {
            given(Privacy.SECRET);
            story.given(new MemberAdded(GROUP, OTHER, MemberRole.MEMBER))
                    .access(new PersonDeactivated(MEMBER));
            story.when(OTHER, leave).happens(new MemberLeft(GROUP, OTHER));
        }

        @Test
        void not_what_one_is_not_in() {
            given(Privacy.OPEN);
            story.when(OTHER, leave).changesNothing();
        }
    }

    @Nested
    class AddsAMember {

        @Test
        void also_a_guest() {
            given(Privacy.SECRET);
            story.when(MEMBER, new AddMember(GROUP, GUEST))
                    .happens(new MemberAdded(GROUP, GUEST, MemberRole.MEMBER));
        }

        @Test
        void not_somebody_who_is_not_here() {
            given(Privacy.OPEN);
            story.access(new PersonDeactivated(OTHER));
            story.when(MEMBER, new AddMember(GROUP, OTHER)).isRefused(new PersonCannotBeAdded());
            story.when(MEMBER, new AddMember(GROUP, STRANGER)).isRefused(new PersonCannotBeAdded());
        }

        @Test
        void not_twice() {
            given(Privacy.OPEN);
            story.when(ADMIN, new AddMember(GROUP, MEMBER)).changesNothing();
        }

        @Test
        void not_by_others() {
            given(Privacy.OPEN);
            story.when(OTHER, new AddMember(GROUP, OTHER)).isForbidden();
        }

        @Test
        void as_a_guest_only_whom_they_see() {
            given(Privacy.OPEN);
            story.given(new MemberAdded(GROUP, GUEST, MemberRole.ADMIN));
            story.when(GUEST, new AddMember(GROUP, OTHER)).isHidden();
            story.when(GUEST, new AddMember(GROUP, STRANGER)).isHidden();
            story.when(GUEST, new AddMember(GROUP, MEMBER)).changesNothing();
        }
    }

    @Nested
    class RemovesAMember {

        @Test
        void by_its_admin() {
            given(Privacy.OPEN);
            story.given(new MemberJoined(GROUP, OTHER, MemberRole.MEMBER));
            story.when(MEMBER, new RemoveMember(GROUP, OTHER))
                    .happens(new MemberRemoved(GROUP, OTHER));
        }

        @Test
        void not_the_last_admin_of_others() {
            given(Privacy.OPEN);
            story.given(new MemberJoined(GROUP, OTHER, MemberRole.MEMBER));
            story.when(ADMIN, new RemoveMember(GROUP, MEMBER)).isRefused(new LastGroupAdminStays());
        }

        @Test
        void not_who_is_not_in_it() {
            given(Privacy.OPEN);
            story.when(MEMBER, new RemoveMember(GROUP, OTHER)).changesNothing();
        }

        @Test
        void not_by_members() {
            given(Privacy.OPEN);
            story.given(new MemberJoined(GROUP, OTHER, MemberRole.MEMBER));
            story.when(OTHER, new RemoveMember(GROUP, MEMBER)).isForbidden();
        }
    }

    @Nested
    class ChangesAMembersRole {

        @Test
        void up_and_down() {
            given(Privacy.OPEN);
            story.given(new MemberJoined(GROUP, OTHER, MemberRole.MEMBER));
            MemberRoleChanged up =
                    new MemberRoleChanged(GROUP, OTHER, MemberRole.MEMBER, MemberRole.ADMIN);
            story.when(MEMBER, new ChangeMemberRole(GROUP, OTHER, MemberRole.ADMIN)).happens(up);
            story.given(up);
            story.when(OTHER, new ChangeMemberRole(GROUP, MEMBER, MemberRole.MEMBER))
                    .happens(
                            new MemberRoleChanged(
                                    GROUP, MEMBER, MemberRole.ADMIN, MemberRole.MEMBER));
        }

        @Test
        void not_of_the_last_admin_not_even_alone() {
            given(Privacy.OPEN);
            story.when(MEMBER, new ChangeMemberRole(GROUP, MEMBER, MemberRole.MEMBER))
                    .isRefused(new LastGroupAdminStays());
        }

        @Test
        void not_of_who_is_not_in_it() {
            given(Privacy.OPEN);
            story.when(MEMBER, new ChangeMemberRole(GROUP, OTHER, MemberRole.ADMIN))
                    .isRefused(new PersonIsNotInGroup());
        }

        @Test
        void not_to_the_same() {
            given(Privacy.OPEN);
            story.when(MEMBER, new ChangeMemberRole(GROUP, MEMBER, MemberRole.ADMIN))
                    .changesNothing();
        }

        @Test
        void not_by_members() {
            given(Privacy.OPEN);
            story.given(new MemberJoined(GROUP, OTHER, MemberRole.MEMBER));
            story.when(OTHER, new ChangeMemberRole(GROUP, OTHER, MemberRole.ADMIN)).isForbidden();
        }
    }

    @Nested
    class ShowsWhatBelongsToThePlace {

        private final ProjectId project = new ProjectId(Cast.id(71));
        private final ChannelId channel = new ChannelId(Cast.id(51));
        private final Workflow workflow =
                new Workflow(
                        List.of(
                                new State("todo", "Cần làm", Category.TODO),
                                new State("done", "Xong", Category.DONE)),
                        List.of());

        private void there(ProjectPrivacy privacy, ChannelPrivacy spoken) {
            story.access(
                    new ProjectCreated(project, "App", null, privacy, workflow, true, null, OTHER),
                    new ChannelCreated(channel, "app", null, spoken, OTHER));
            story.given(created(Privacy.OPEN), new MemberJoined(GROUP, MEMBER, MemberRole.ADMIN));
        }

        @Test
        void a_project_and_a_channel_once() {
            there(ProjectPrivacy.OPEN, ChannelPrivacy.PUBLIC);
            story.when(MEMBER, new LinkProject(GROUP, project))
                    .happens(new ProjectLinked(GROUP, project));
            story.when(MEMBER, new LinkChannel(GROUP, channel))
                    .happens(new ChannelLinked(GROUP, channel));
            story.given(new ProjectLinked(GROUP, project), new ChannelLinked(GROUP, channel));
            story.when(MEMBER, new LinkProject(GROUP, project)).changesNothing();
            story.when(MEMBER, new LinkChannel(GROUP, channel)).changesNothing();
            story.when(MEMBER, new UnlinkProject(GROUP, project))
                    .happens(new ProjectUnlinked(GROUP, project));
            story.when(MEMBER, new UnlinkChannel(GROUP, channel))
                    .happens(new ChannelUnlinked(GROUP, channel));
        }

        @Test
        void not_what_one_may_not_see() {
            there(ProjectPrivacy.PRIVATE, ChannelPrivacy.PRIVATE);
            story.when(MEMBER, new LinkProject(GROUP, project)).isHidden();
            story.when(MEMBER, new LinkChannel(GROUP, channel)).isHidden();
        }

        @Test
        void only_by_its_admins() {
            there(ProjectPrivacy.OPEN, ChannelPrivacy.PUBLIC);
            story.when(OTHER, new LinkProject(GROUP, project)).isForbidden();
            story.when(OTHER, new UnlinkChannel(GROUP, channel)).isForbidden();
        }
    }
}
