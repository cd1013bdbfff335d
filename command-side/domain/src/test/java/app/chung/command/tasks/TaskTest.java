package app.chung.command.tasks;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GROUP;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.OWNER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.language.groups.GroupEvent.GroupPrivacyChanged;
import app.chung.language.groups.GroupEvent.MemberRemoved;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.TaskCommand;
import app.chung.language.tasks.TaskCommand.AssignTask;
import app.chung.language.tasks.TaskCommand.ChangeDue;
import app.chung.language.tasks.TaskCommand.CommentOnTask;
import app.chung.language.tasks.TaskCommand.CompleteTask;
import app.chung.language.tasks.TaskCommand.CreateTask;
import app.chung.language.tasks.TaskCommand.DeleteTaskComment;
import app.chung.language.tasks.TaskCommand.DescribeTask;
import app.chung.language.tasks.TaskCommand.EditTaskComment;
import app.chung.language.tasks.TaskCommand.RenameTask;
import app.chung.language.tasks.TaskCommand.ReopenTask;
import app.chung.language.tasks.TaskCommand.RestoreTaskComment;
import app.chung.language.tasks.TaskCommand.UnassignTask;
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.DueChanged;
import app.chung.language.tasks.TaskEvent.TaskAssigned;
import app.chung.language.tasks.TaskEvent.TaskCommentDeleted;
import app.chung.language.tasks.TaskEvent.TaskCommentEdited;
import app.chung.language.tasks.TaskEvent.TaskCommentRestored;
import app.chung.language.tasks.TaskEvent.TaskCommented;
import app.chung.language.tasks.TaskEvent.TaskCompleted;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.language.tasks.TaskEvent.TaskDescribed;
import app.chung.language.tasks.TaskEvent.TaskRenamed;
import app.chung.language.tasks.TaskEvent.TaskReopened;
import app.chung.language.tasks.TaskEvent.TaskUnassigned;
import app.chung.language.tasks.TaskId;
import app.chung.language.tasks.TaskRefusal.AccountIsDeactivated;
import app.chung.language.tasks.TaskRefusal.OwnerMayNotSeeTask;
import app.chung.language.tasks.TaskRefusal.TaskCommentIsDeleted;
import app.chung.language.tasks.TaskRefusal.TaskHasAnOwner;
import app.chung.language.tasks.TaskRefusal.TaskIsClosed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final TaskId TASK = new TaskId(Cast.id(41));
    private static final TaskCommentId COMMENT = new TaskCommentId(Cast.id(42));
    private static final Due FRIDAY = new Due(LocalDate.of(2026, 11, 27), null, "Asia/Ho_Chi_Minh");

    private final Story<TaskCommand, TaskEvent, TaskState> story = Story.of(new Task());

    private static TaskCreated created(PersonId requester, @Nullable PersonId owner) {
        return new TaskCreated(TASK, "Gọi thợ", null, null, 0, null, null, requester, owner, null);
    }

    private static TaskCreated createdInGroup(PersonId requester) {
        return new TaskCreated(TASK, "Gọi thợ", null, GROUP, 0, null, null, requester, null, null);
    }

    private static TaskCommented commented(PersonId author) {
        return new TaskCommented(TASK, COMMENT, author, null, 0, null, Personal.of(author, "Mai"));
    }

    @Nested
    class CreatesATask {

        private final CreateTask plain =
                new CreateTask(TASK, "Gọi thợ", null, null, null, null, null, null, null);
        private final CreateTask inGroup =
                new CreateTask(TASK, "Gọi thợ", null, GROUP, null, null, null, null, null);

        @Test
        void with_all_that_was_said() {
            story.when(
                            MEMBER,
                            new CreateTask(
                                    TASK, "Gọi thợ", "Lò 2", null, null, null, null, OTHER, FRIDAY))
                    .happens(
                            new TaskCreated(
                                    TASK,
                                    "Gọi thợ",
                                    Personal.of(MEMBER, "Lò 2"),
                                    null,
                                    0,
                                    null,
                                    null,
                                    MEMBER,
                                    OTHER,
                                    FRIDAY));
        }

        @Test
        void in_the_epoch_of_its_group() {
            story.group(Privacy.OPEN, OTHER, MEMBER)
                    .access(new GroupPrivacyChanged(GROUP, Privacy.OPEN, Privacy.CLOSED, 1, false));
            story.when(MEMBER, inGroup)
                    .happens(
                            new TaskCreated(
                                    TASK, "Gọi thợ", null, GROUP, 1, null, null, MEMBER, null,
                                    null));
        }

        @Test
        void not_in_the_organisation_for_guests_and_strangers() {
            story.when(GUEST, plain).isForbidden();
            story.when(STRANGER, plain).isForbidden();
        }

        @Test
        void not_in_a_group_that_one_only_sees() {
            story.group(Privacy.OPEN, OTHER);
            story.when(MEMBER, inGroup).isForbidden();
        }

        @Test
        void not_in_a_group_that_one_does_not_know() {
            story.group(Privacy.SECRET, OTHER);
            story.when(MEMBER, inGroup).isHidden();
        }

        @Test
        void refuses_an_owner_who_may_not_see_it() {
            story.when(
                            MEMBER,
                            new CreateTask(
                                    TASK, "Gọi thợ", null, null, null, null, null, GUEST, null))
                    .isRefused(new OwnerMayNotSeeTask());
        }

        @Test
        void refuses_an_id_that_is_taken() {
            story.given(created(MEMBER, null));
            story.when(MEMBER, plain).alreadyExists();
        }
    }

    @Nested
    class RenamesATask {

        private final RenameTask rename = new RenameTask(TASK, "Gọi thợ lò");

        @Test
        void by_everybody_who_works_on_it() {
            story.given(created(MEMBER, null));
            story.when(OTHER, rename).happens(new TaskRenamed(TASK, "Gọi thợ", "Gọi thợ lò"));
        }

        @Test
        void not_to_the_same() {
            story.given(created(MEMBER, null));
            story.when(MEMBER, new RenameTask(TASK, "Gọi thợ")).changesNothing();
        }

        @Test
        void not_when_it_is_done() {
            story.given(created(MEMBER, null), new TaskCompleted(TASK));
            story.when(MEMBER, rename).isRefused(new TaskIsClosed());
        }

        @Test
        void not_by_who_only_looks_into_the_group() {
            story.group(Privacy.OPEN, OTHER).given(createdInGroup(OTHER));
            story.when(MEMBER, rename).isForbidden();
        }

        @Test
        void not_by_who_does_not_see_it() {
            story.group(Privacy.CLOSED, OTHER).given(createdInGroup(OTHER));
            story.when(MEMBER, rename).isHidden();
            story.when(OWNER, rename).isHidden();
        }

        @Test
        void not_by_its_requester_who_was_put_out_of_the_group() {
            story.group(Privacy.CLOSED, OTHER, MEMBER)
                    .given(createdInGroup(MEMBER))
                    .access(new MemberRemoved(GROUP, MEMBER));
            story.when(MEMBER, rename).isHidden();
        }

        @Test
        void not_what_is_not_there() {
            story.when(MEMBER, rename).isHidden();
        }
    }

    @Nested
    class DescribesATask {

        @Test
        void in_the_words_of_who_describes() {
            story.given(created(MEMBER, null));
            story.when(OTHER, new DescribeTask(TASK, "Lò 2"))
                    .happens(new TaskDescribed(TASK, Personal.of(OTHER, "Lò 2")));
        }

        @Test
        void with_nothing_only_when_there_was_something() {
            story.given(created(MEMBER, null));
            story.when(MEMBER, new DescribeTask(TASK, null)).changesNothing();
            story.given(new TaskDescribed(TASK, Personal.of(MEMBER, "Lò 2")));
            story.when(MEMBER, new DescribeTask(TASK, null)).happens(new TaskDescribed(TASK, null));
        }
    }

    @Nested
    class AssignsATask {

        private final AssignTask toOther = new AssignTask(TASK, OTHER);

        @Test
        void to_one_person() {
            story.given(created(MEMBER, null));
            story.when(MEMBER, toOther).happens(new TaskAssigned(TASK, null, OTHER));
        }

        @Test
        void refuses_a_second_owner() {
            story.given(created(ADMIN, MEMBER));
            story.when(OTHER, toOther).isRefused(new TaskHasAnOwner(MEMBER));
        }

        @Test
        void hands_it_on_by_owner_requester_and_admins() {
            story.given(created(OTHER, MEMBER));
            TaskAssigned handedOn = new TaskAssigned(TASK, MEMBER, OTHER);
            story.when(MEMBER, toOther).happens(handedOn);
            story.when(OTHER, toOther).happens(handedOn);
            story.when(ADMIN, toOther).happens(handedOn);
        }

        @Test
        void hands_it_on_by_the_groups_admin() {
            story.group(Privacy.CLOSED, OTHER, MEMBER, GUEST)
                    .given(createdInGroup(MEMBER), new TaskAssigned(TASK, null, MEMBER));
            story.when(OTHER, toOther).happens(new TaskAssigned(TASK, MEMBER, OTHER));
            story.when(GUEST, toOther).isRefused(new TaskHasAnOwner(MEMBER));
        }

        @Test
        void not_to_who_owns_it_already() {
            story.given(created(MEMBER, OTHER));
            story.when(MEMBER, toOther).changesNothing();
        }

        @Test
        void not_to_who_may_not_see_it() {
            story.given(created(MEMBER, null));
            story.when(MEMBER, new AssignTask(TASK, GUEST)).isRefused(new OwnerMayNotSeeTask());
            story.when(MEMBER, new AssignTask(TASK, STRANGER)).isRefused(new OwnerMayNotSeeTask());
        }

        @Test
        void not_to_whose_account_is_deactivated() {
            story.given(created(MEMBER, null)).access(new PersonDeactivated(OTHER));
            story.when(MEMBER, toOther).isRefused(new AccountIsDeactivated());
        }

        @Test
        void not_when_it_is_done() {
            story.given(created(MEMBER, OTHER), new TaskCompleted(TASK));
            story.when(MEMBER, toOther).isRefused(new TaskIsClosed());
        }
    }

    @Nested
    class UnassignsATask {

        private final UnassignTask unassign = new UnassignTask(TASK);

        @Test
        void by_its_owner() {
            story.given(created(OTHER, MEMBER));
            story.when(MEMBER, unassign).happens(new TaskUnassigned(TASK, MEMBER));
        }

        @Test
        void not_by_others() {
            story.given(created(ADMIN, MEMBER));
            story.when(OTHER, unassign).isForbidden();
        }

        @Test
        void not_when_nobody_owns_it() {
            story.given(created(MEMBER, null));
            story.when(OTHER, unassign).changesNothing();
        }

        @Test
        void not_when_it_is_done() {
            story.given(created(OTHER, MEMBER), new TaskCompleted(TASK));
            story.when(MEMBER, unassign).isRefused(new TaskIsClosed());
        }
    }

    @Nested
    class ChangesTheDueDate {

        @Test
        void to_another() {
            story.given(created(MEMBER, null));
            story.when(OTHER, new ChangeDue(TASK, FRIDAY))
                    .happens(new DueChanged(TASK, null, FRIDAY));
        }

        @Test
        void to_none() {
            story.given(created(MEMBER, null), new DueChanged(TASK, null, FRIDAY));
            story.when(MEMBER, new ChangeDue(TASK, null))
                    .happens(new DueChanged(TASK, FRIDAY, null));
        }

        @Test
        void not_to_the_same() {
            story.given(created(MEMBER, null), new DueChanged(TASK, null, FRIDAY));
            story.when(MEMBER, new ChangeDue(TASK, FRIDAY)).changesNothing();
        }
    }

    @Nested
    class CompletesAndReopens {

        @Test
        void what_is_open() {
            story.given(created(MEMBER, null));
            story.when(OTHER, new CompleteTask(TASK)).happens(new TaskCompleted(TASK));
            story.when(OTHER, new ReopenTask(TASK)).changesNothing();
        }

        @Test
        void what_is_done() {
            story.given(created(MEMBER, null), new TaskCompleted(TASK));
            story.when(OTHER, new CompleteTask(TASK)).changesNothing();
            story.when(OTHER, new ReopenTask(TASK)).happens(new TaskReopened(TASK));
        }

        @Test
        void by_the_owner_who_is_not_in_the_group() {
            story.group(Privacy.OPEN, OTHER)
                    .given(createdInGroup(OTHER), new TaskAssigned(TASK, null, MEMBER));
            story.when(MEMBER, new CompleteTask(TASK)).happens(new TaskCompleted(TASK));
        }
    }

    @Nested
    class CommentsOnATask {

        private final CommentOnTask comment = new CommentOnTask(TASK, COMMENT, "Mai");

        @Test
        void by_everybody_who_sees_it_also_when_it_is_done() {
            story.group(Privacy.OPEN, OTHER).given(createdInGroup(OTHER), new TaskCompleted(TASK));
            story.when(MEMBER, comment)
                    .happens(
                            new TaskCommented(
                                    TASK,
                                    COMMENT,
                                    MEMBER,
                                    GROUP,
                                    0,
                                    null,
                                    Personal.of(MEMBER, "Mai")))
                    .claims(new Claim("tasks.comment", COMMENT.value().toString()));
            story.when(GUEST, comment).isHidden();
        }

        @Test
        void not_twice_with_one_id() {
            story.given(created(MEMBER, null), commented(MEMBER));
            story.when(MEMBER, comment).alreadyExists();
        }
    }

    @Nested
    class EditsAComment {

        private final EditTaskComment edit = new EditTaskComment(TASK, COMMENT, "Mốt");

        @Test
        void by_its_author() {
            story.given(created(MEMBER, null), commented(OTHER));
            story.when(OTHER, edit)
                    .happens(new TaskCommentEdited(TASK, COMMENT, Personal.of(OTHER, "Mốt")));
        }

        @Test
        void not_by_anybody_else() {
            story.given(created(MEMBER, null), commented(OTHER));
            story.when(OWNER, edit).isForbidden();
        }

        @Test
        void not_when_it_was_taken_away() {
            story.given(
                    created(MEMBER, null),
                    commented(OTHER),
                    new TaskCommentDeleted(TASK, COMMENT, OTHER));
            story.when(OTHER, edit).isRefused(new TaskCommentIsDeleted());
        }

        @Test
        void not_what_is_not_there() {
            story.given(created(MEMBER, null));
            story.when(OTHER, edit).isHidden();
        }
    }

    @Nested
    class DeletesAComment {

        private final DeleteTaskComment delete = new DeleteTaskComment(TASK, COMMENT);
        private final TaskCommentDeleted deleted = new TaskCommentDeleted(TASK, COMMENT, OTHER);

        @Test
        void by_its_author_and_by_admins() {
            story.given(created(MEMBER, null), commented(OTHER));
            story.when(OTHER, delete).happens(deleted);
            story.when(ADMIN, delete).happens(deleted);
        }

        @Test
        void not_by_others() {
            story.given(created(MEMBER, null), commented(OTHER));
            story.when(MEMBER, delete).isForbidden();
        }

        @Test
        void once() {
            story.given(created(MEMBER, null), commented(OTHER), deleted);
            story.when(OTHER, delete).changesNothing();
        }
    }

    @Nested
    class RestoresAComment {

        private final RestoreTaskComment restore = new RestoreTaskComment(TASK, COMMENT);
        private final TaskCommentDeleted deleted = new TaskCommentDeleted(TASK, COMMENT, OTHER);
        private final TaskCommentRestored restored = new TaskCommentRestored(TASK, COMMENT, OTHER);

        @Test
        void by_who_took_it_away() {
            story.given(created(MEMBER, null), commented(OTHER)).givenBy(OTHER, deleted);
            story.when(OTHER, restore).happens(restored);
            story.when(ADMIN, restore).isForbidden();
            story.givenBy(OTHER, restored).givenBy(ADMIN, deleted);
            story.when(ADMIN, restore).happens(restored);
            story.when(OTHER, restore).isForbidden();
        }

        @Test
        void only_what_was_taken_away() {
            story.given(created(MEMBER, null));
            story.when(OTHER, restore).isHidden();
            story.given(commented(OTHER));
            story.when(OTHER, restore).changesNothing();
        }
    }
}
