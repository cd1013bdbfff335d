package app.chung.query.notifications.notification;

import static app.chung.query.notifications.notification.ActKind.*;
import static app.chung.query.notifications.notification.Happening.source;

import app.chung.language.kernel.PersonId;
import app.chung.language.notifications.Subject;
import app.chung.language.notifications.SubjectId;
import app.chung.language.notifications.SubjectKind;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.*;
import app.chung.language.tasks.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks: told are requester, owner, helpers, followers, who commented, who was mentioned. */
final class TaskThread {

    private static final String OWNER = "owner";
    private static final String DONE = "done";

    private TaskThread() {}

    static Subject subject(TaskId task) {
        return new Subject(SubjectKind.TASK, new SubjectId(task.value()));
    }

    static @Nullable NotificationCard after(
            @Nullable NotificationCard current, TaskEvent event, Happening now) {
        if (event instanceof TaskCreated e) {
            return created(e, now);
        }
        return current == null ? null : changed(current, event, now);
    }

    private static NotificationCard created(TaskCreated e, Happening now) {
        Home home = new Home(e.group(), e.epoch(), e.project(), null);
        NotificationCard card =
                NotificationCard.of(subject(e.task()), e.requester(), home, e.title())
                        .followedBy(e.requester(), now.position());
        return e.owner() == null ? card : now.tell(card, ASSIGNED, OWNER, List.of(e.owner()));
    }

    private static NotificationCard changed(NotificationCard card, TaskEvent event, Happening now) {
        return switch (event) {
            case TaskRenamed e -> card.withTitle(e.to());
            case TaskAssigned e -> now.tell(card.without(OWNER), ASSIGNED, OWNER, List.of(e.to()));
            case TaskUnassigned _ -> card.without(OWNER);
            case HelperAdded e ->
                    now.tell(card, ASKED_TO_HELP, helper(e.person()), List.of(e.person()));
            case HelperRemoved e -> card.without(helper(e.person()));
            case FollowerAdded e -> card.followedBy(e.person(), now.position());
            case FollowerRemoved e -> card.leftBy(e.person());
            case TaskCommented e ->
                    now.tell(card, COMMENTED, source(e.comment()))
                            .followedBy(e.author(), now.position());
            case TaskCommentDeleted e -> card.without(source(e.comment()));
            case PeopleMentionedOnTask e ->
                    now.tell(card, MENTIONED, source(e.comment()), e.people());
            case TaskCompleted _ -> now.tell(card, COMPLETED, DONE);
            case TaskReopened _ -> card.without(DONE);
            case TaskCreated _ -> card;
            case TaskDescribed _ -> card;
            case DueChanged _ -> card;
            case TaskCommentEdited _ -> card;
            case TaskCommentRestored _ -> card;
            case PriorityChanged _ -> card;
            case LabelAdded _ -> card;
            case LabelRemoved _ -> card;
            case ChecklistItemAdded _ -> card;
            case ChecklistItemReworded _ -> card;
            case ChecklistItemTicked _ -> card;
            case ChecklistItemUnticked _ -> card;
            case ChecklistItemRemoved _ -> card;
            case TaskAddedToProject _ -> card;
            case TaskMoved _ -> card;
            case TaskTakenFromProject _ -> card;
        };
    }

    private static String helper(PersonId person) {
        return "helper:" + person.value();
    }
}
