package app.chung.query.tasks.task;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.*;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds tasks into their cards. Lists stand in the order in which things are due. */
public final class TaskProjection implements Projection<TaskCard> {

    static final Index OF_OWNER_IN_STATE = Index.on("owner", "state", "dueAt");
    static final Index OF_OWNER = Index.on("owner", "dueAt");
    static final Index OF_REQUESTER_IN_STATE = Index.on("requester", "state", "dueAt");
    static final Index OF_REQUESTER = Index.on("requester", "dueAt");
    static final Index OF_GROUP_IN_STATE = Index.on("group", "state", "dueAt");
    static final Index OF_GROUP = Index.on("group", "dueAt");
    static final Index IN_STATE = Index.on("state", "dueAt");
    static final Index ALL = Index.on("dueAt");
    static final Index NEWEST = Index.on("position");
    static final Index OF_NUMBER = Index.on("project", "number");
    static final Index FINISHED = Index.on("state", "completedAt");

    @Override
    public Class<TaskCard> document() {
        return TaskCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                OF_OWNER_IN_STATE,
                OF_OWNER,
                OF_REQUESTER_IN_STATE,
                OF_REQUESTER,
                OF_GROUP_IN_STATE,
                OF_GROUP,
                IN_STATE,
                ALL,
                NEWEST,
                OF_NUMBER,
                FINISHED);
    }

    @Override
    public int revision() {
        return 4;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof TaskEvent e
                ? Set.of(e.task().value().toString())
                : Set.of();
    }

    @Override
    public Optional<Set<String>> keysOfUnreadable(RecordedEvent recorded, String module) {
        return Projection.keyOfStream(recorded, "task");
    }

    @Override
    public Fold<TaskCard> fold(String key, @Nullable TaskCard current, RecordedEvent recorded) {
        if (recorded.event() instanceof TaskCreated e) {
            return Fold.put(created(e, recorded));
        }
        Instant at = recorded.provenance().occurredAt();
        return current != null && recorded.event() instanceof TaskEvent e
                ? Fold.put(changed(current, e, at).since(at, recorded.version()))
                : Fold.keep();
    }

    private static TaskCard created(TaskCreated e, RecordedEvent recorded) {
        return new TaskCard(
                e.task(),
                e.number(),
                e.title(),
                e.description(),
                e.group(),
                e.epoch(),
                e.project(),
                e.requester(),
                e.owner(),
                e.due(),
                TaskCard.momentOf(e.due()),
                TaskState.OPEN,
                TaskDetails.NONE,
                0,
                recorded.provenance().occurredAt(),
                null,
                recorded.provenance().occurredAt(),
                recorded.version(),
                recorded.position());
    }

    private static TaskCard changed(TaskCard card, TaskEvent event, Instant at) {
        return switch (event) {
            case TaskRenamed e -> card.withTitle(e.to());
            case TaskDescribed e -> card.withDescription(e.description());
            case TaskAssigned e -> card.withOwner(e.to());
            case TaskUnassigned ignored -> card.withOwner(null);
            case DueChanged e -> card.until(e.to());
            case TaskCompleted ignored -> card.done(at);
            case TaskReopened ignored -> card.reopened();
            case TaskCommented ignored -> card.commented(1);
            case TaskCommentDeleted ignored -> card.commented(-1);
            case TaskCommentRestored ignored -> card.commented(1);
            case TaskCommentEdited ignored -> card;
            case PeopleMentionedOnTask ignored -> card;
            case TaskCreated ignored -> card;
            case TaskAddedToProject ignored -> card;
            case TaskMoved ignored -> card;
            case TaskTakenFromProject ignored -> card;
            case PriorityChanged e -> card.noting(details -> details.withPriority(e.to()));
            case LabelAdded e -> card.noting(details -> details.labelled(e.label(), true));
            case LabelRemoved e -> card.noting(details -> details.labelled(e.label(), false));
            case HelperAdded e -> card.noting(details -> details.helped(e.person(), true));
            case HelperRemoved e -> card.noting(details -> details.helped(e.person(), false));
            case FollowerAdded e -> card.noting(details -> details.followed(e.person(), true));
            case FollowerRemoved e -> card.noting(details -> details.followed(e.person(), false));
            case ChecklistItemAdded e -> card.noting(details -> details.listing(item(e)));
            case ChecklistItemReworded e -> card.noting(details -> reworded(details, e));
            case ChecklistItemTicked e -> card.noting(details -> details.ticked(e.item(), true));
            case ChecklistItemUnticked e -> card.noting(details -> details.ticked(e.item(), false));
            case ChecklistItemRemoved e -> card.noting(details -> details.without(e.item()));
        };
    }

    private static ChecklistItem item(ChecklistItemAdded e) {
        return new ChecklistItem(e.item(), e.text(), false);
    }

    private static TaskDetails reworded(TaskDetails details, ChecklistItemReworded e) {
        return details.change(e.item(), item -> new ChecklistItem(e.item(), e.to(), item.done()));
    }
}
