package app.chung.query.tasks.comment;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.kernel.Event;
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskEvent.TaskCommentDeleted;
import app.chung.language.tasks.TaskEvent.TaskCommentEdited;
import app.chung.language.tasks.TaskEvent.TaskCommentRestored;
import app.chung.language.tasks.TaskEvent.TaskCommented;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds comments on tasks. */
public final class TaskCommentProjection implements Projection<TaskCommentCard> {

    static final Index OLDEST = Index.on("task", "position");
    static final Index NEWEST = Index.on("position");

    @Override
    public Class<TaskCommentCard> document() {
        return TaskCommentCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(OLDEST, NEWEST);
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        TaskCommentId id = commentOf(recorded.event());
        return id == null ? Set.of() : Set.of(id.value().toString());
    }

    private static @Nullable TaskCommentId commentOf(Event event) {
        return switch (event) {
            case TaskCommented e -> e.comment();
            case TaskCommentEdited e -> e.comment();
            case TaskCommentDeleted e -> e.comment();
            case TaskCommentRestored e -> e.comment();
            default -> null;
        };
    }

    @Override
    public Fold<TaskCommentCard> fold(
            String key, @Nullable TaskCommentCard current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case TaskCommented e -> Fold.put(written(e, recorded));
            case TaskCommentEdited e when current != null ->
                    Fold.put(current.saying(e.text(), recorded.provenance().occurredAt()));
            case TaskCommentDeleted ignored when current != null ->
                    Fold.put(current.withDeleted(true));
            case TaskCommentRestored ignored when current != null ->
                    Fold.put(current.withDeleted(false));
            default -> Fold.keep();
        };
    }

    private static TaskCommentCard written(TaskCommented e, RecordedEvent recorded) {
        return new TaskCommentCard(
                e.comment(),
                e.task(),
                e.author(),
                e.text(),
                recorded.provenance().occurredAt(),
                null,
                false,
                e.group(),
                e.epoch(),
                e.project(),
                recorded.position());
    }
}
