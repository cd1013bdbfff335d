package app.chung.command.tasks;

import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.Cast;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.ChecklistItemId;
import app.chung.language.tasks.Priority;
import app.chung.language.tasks.TaskCommand;
import app.chung.language.tasks.TaskCommand.AddChecklistItem;
import app.chung.language.tasks.TaskCommand.AddFollower;
import app.chung.language.tasks.TaskCommand.AddHelper;
import app.chung.language.tasks.TaskCommand.AddLabel;
import app.chung.language.tasks.TaskCommand.ChangePriority;
import app.chung.language.tasks.TaskCommand.CreateTask;
import app.chung.language.tasks.TaskCommand.RemoveChecklistItem;
import app.chung.language.tasks.TaskCommand.RemoveFollower;
import app.chung.language.tasks.TaskCommand.RemoveHelper;
import app.chung.language.tasks.TaskCommand.RemoveLabel;
import app.chung.language.tasks.TaskCommand.RewordChecklistItem;
import app.chung.language.tasks.TaskCommand.TickChecklistItem;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.ChecklistItemAdded;
import app.chung.language.tasks.TaskEvent.ChecklistItemRemoved;
import app.chung.language.tasks.TaskEvent.ChecklistItemReworded;
import app.chung.language.tasks.TaskEvent.ChecklistItemTicked;
import app.chung.language.tasks.TaskEvent.ChecklistItemUnticked;
import app.chung.language.tasks.TaskEvent.FollowerAdded;
import app.chung.language.tasks.TaskEvent.FollowerRemoved;
import app.chung.language.tasks.TaskEvent.HelperAdded;
import app.chung.language.tasks.TaskEvent.HelperRemoved;
import app.chung.language.tasks.TaskEvent.LabelAdded;
import app.chung.language.tasks.TaskEvent.LabelRemoved;
import app.chung.language.tasks.TaskEvent.PriorityChanged;
import app.chung.language.tasks.TaskEvent.TaskCompleted;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.language.tasks.TaskId;
import app.chung.language.tasks.TaskRefusal.AccountIsDeactivated;
import app.chung.language.tasks.TaskRefusal.ChecklistItemIsNotThere;
import app.chung.language.tasks.TaskRefusal.PersonMayNotSeeTask;
import app.chung.language.tasks.TaskRefusal.TaskHasTooMany;
import app.chung.language.tasks.TaskRefusal.TaskIsClosed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noted of tasks beside title, owner and date. */
class TaskDetailsTest {

    private static final TaskId TASK = new TaskId(Cast.id(41));
    private static final ChecklistItemId ITEM = new ChecklistItemId(Cast.id(43));
    private static final ProjectId HIDDEN = new ProjectId(Cast.id(71));
    private static final TaskCreated CREATED =
            new TaskCreated(TASK, "Gọi thợ", null, null, 0, null, null, MEMBER, null, null);

    private final Story<TaskCommand, TaskEvent, TaskState> story = Story.of(new Task());

    @BeforeEach
    void begin() {
        story.given(CREATED);
    }

    @Nested
    class Helpers {

        @Test
        void come_once_and_go() {
            story.when(MEMBER, new AddHelper(TASK, OTHER)).happens(new HelperAdded(TASK, OTHER));
            story.given(new HelperAdded(TASK, OTHER));
            story.when(MEMBER, new AddHelper(TASK, OTHER)).changesNothing();
            story.when(MEMBER, new RemoveHelper(TASK, OTHER))
                    .happens(new HelperRemoved(TASK, OTHER));
        }

        @Test
        void may_see_the_task() {
            story.when(MEMBER, new AddHelper(TASK, GUEST)).isRefused(new PersonMayNotSeeTask());
            story.when(MEMBER, new AddHelper(TASK, STRANGER)).isRefused(new PersonMayNotSeeTask());
        }

        @Test
        void have_an_account_that_is_not_deactivated() {
            story.access(new PersonDeactivated(OTHER));
            story.when(MEMBER, new AddHelper(TASK, OTHER)).isRefused(new AccountIsDeactivated());
            story.when(MEMBER, new AddFollower(TASK, OTHER)).isRefused(new AccountIsDeactivated());
        }

        @Test
        void are_not_sent_to_what_is_done() {
            story.given(new TaskCompleted(TASK));
            story.when(MEMBER, new AddHelper(TASK, OTHER)).isRefused(new TaskIsClosed());
        }
    }

    @Nested
    class Followers {

        @Test
        void come_by_themselves_and_go() {
            story.when(OTHER, new AddFollower(TASK, OTHER)).happens(new FollowerAdded(TASK, OTHER));
            story.given(new FollowerAdded(TASK, OTHER));
            story.when(OTHER, new AddFollower(TASK, OTHER)).changesNothing();
            story.when(OTHER, new RemoveFollower(TASK, OTHER))
                    .happens(new FollowerRemoved(TASK, OTHER));
        }

        @Test
        void may_see_the_task() {
            story.when(MEMBER, new AddFollower(TASK, GUEST)).isRefused(new PersonMayNotSeeTask());
        }

        @Test
        void are_brought_only_by_who_works_on_it() {
            Story<TaskCommand, TaskEvent, TaskState> open = Story.of(new Task());
            open.group(Privacy.OPEN, OTHER)
                    .given(
                            new TaskCreated(
                                    TASK,
                                    "Gọi thợ",
                                    null,
                                    Story.GROUP,
                                    0,
                                    null,
                                    null,
                                    OTHER,
                                    null,
                                    null));
            open.when(MEMBER, new AddFollower(TASK, MEMBER))
                    .happens(new FollowerAdded(TASK, MEMBER));
            open.when(MEMBER, new AddFollower(TASK, OTHER)).isForbidden();
        }
    }

    @Test
    void matters_more_or_less() {
        story.when(OTHER, new ChangePriority(TASK, Priority.URGENT))
                .happens(new PriorityChanged(TASK, Priority.NORMAL, Priority.URGENT));
        story.when(OTHER, new ChangePriority(TASK, Priority.NORMAL)).changesNothing();
    }

    @Nested
    class Labels {

        @Test
        void are_put_on_once_and_taken_off() {
            story.when(OTHER, new AddLabel(TASK, "Kho")).happens(new LabelAdded(TASK, "Kho"));
            story.given(new LabelAdded(TASK, "Kho"));
            story.when(OTHER, new AddLabel(TASK, "Kho")).changesNothing();
            story.when(OTHER, new RemoveLabel(TASK, "Kho")).happens(new LabelRemoved(TASK, "Kho"));
            story.when(OTHER, new RemoveLabel(TASK, "Xe")).changesNothing();
        }

        @Test
        void are_thirty_at_most() {
            for (int i = 0; i < 30; i++) {
                story.given(new LabelAdded(TASK, "nhãn " + i));
            }
            story.when(OTHER, new AddLabel(TASK, "Kho")).isRefused(new TaskHasTooMany(30));
        }
    }

    @Nested
    class Checklist {

        @Test
        void grows_below() {
            story.when(OTHER, new AddChecklistItem(TASK, ITEM, "Hỏi giá"))
                    .happens(new ChecklistItemAdded(TASK, ITEM, "Hỏi giá"));
        }

        @Test
        void is_ticked_reworded_and_shortened() {
            story.given(new ChecklistItemAdded(TASK, ITEM, "Hỏi giá"));
            story.when(OTHER, new TickChecklistItem(TASK, ITEM, true))
                    .happens(new ChecklistItemTicked(TASK, ITEM, "Hỏi giá"));
            story.given(
                    new ChecklistItemTicked(TASK, ITEM, "Hỏi giá"),
                    new ChecklistItemReworded(TASK, ITEM, "Hỏi giá", "Hỏi hai nơi"));
            story.when(OTHER, new TickChecklistItem(TASK, ITEM, true)).changesNothing();
            story.when(OTHER, new TickChecklistItem(TASK, ITEM, false))
                    .happens(new ChecklistItemUnticked(TASK, ITEM, "Hỏi hai nơi"));
            story.when(OTHER, new RemoveChecklistItem(TASK, ITEM))
                    .happens(new ChecklistItemRemoved(TASK, ITEM, "Hỏi hai nơi"));
        }

        @Test
        void has_no_other_items() {
            story.when(OTHER, new TickChecklistItem(TASK, ITEM, true))
                    .isRefused(new ChecklistItemIsNotThere());
            story.when(OTHER, new RewordChecklistItem(TASK, ITEM, "Hỏi"))
                    .isRefused(new ChecklistItemIsNotThere());
            story.when(OTHER, new RemoveChecklistItem(TASK, ITEM)).changesNothing();
        }

        @Test
        void stays_as_it_was_when_the_task_is_done() {
            story.given(new ChecklistItemAdded(TASK, ITEM, "Hỏi giá"), new TaskCompleted(TASK));
            story.when(OTHER, new TickChecklistItem(TASK, ITEM, true))
                    .isRefused(new TaskIsClosed());
        }
    }

    @Nested
    class ToldByAnImport {

        @Test
        void was_allowed_where_it_happened() {
            story.given(new TaskCompleted(TASK));
            story.whenTold(STRANGER, new AddLabel(TASK, "bug"))
                    .happens(new LabelAdded(TASK, "bug"));
        }

        @Test
        void may_name_whom_this_organisation_never_had_but_nobody_here_who_may_not_see_it() {
            story.whenTold(STRANGER, new AddFollower(TASK, STRANGER))
                    .happens(new FollowerAdded(TASK, STRANGER));
            story.whenTold(STRANGER, new AddFollower(TASK, GUEST))
                    .isRefused(new PersonMayNotSeeTask());
        }

        @Test
        void reaches_no_further_than_who_tells_it() {
            var hidden = Story.of(new Task());
            hidden.given(
                    new TaskCreated(
                            TASK, "Gọi thợ", null, null, 0, HIDDEN, null, MEMBER, null, null));
            hidden.whenTold(MEMBER, new AddLabel(TASK, "bug")).isHidden();
            hidden.whenTold(
                            MEMBER,
                            new CreateTask(
                                    new TaskId(Cast.id(43)),
                                    "Gọi thợ",
                                    null,
                                    null,
                                    HIDDEN,
                                    null,
                                    null,
                                    null,
                                    null))
                    .isHidden();
        }
    }
}
