package app.chung.query.tasks.placement;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.tasks.TaskEvent.TaskAddedToProject;
import app.chung.language.tasks.TaskEvent.TaskMoved;
import app.chung.language.tasks.TaskEvent.TaskTakenFromProject;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds where tasks stand. */
public final class PlacementProjection implements Projection<Placement> {

    /** Column by column, each from above. */
    public static final Index BY_STATE = Index.on("project", "state", "rank");

    /** As they came. */
    public static final Index BY_ARRIVAL = Index.on("project", "position");

    static final Index OF_TASK = Index.on("task", "position");

    @Override
    public Class<Placement> document() {
        return Placement.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_STATE, BY_ARRIVAL, OF_TASK);
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case TaskAddedToProject e -> Set.of(Placement.key(e.project(), e.task()));
            case TaskMoved e -> Set.of(Placement.key(e.project(), e.task()));
            case TaskTakenFromProject e -> Set.of(Placement.key(e.project(), e.task()));
            default -> Set.of();
        };
    }

    @Override
    public Fold<Placement> fold(String key, @Nullable Placement current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case TaskAddedToProject e -> Fold.put(added(e, recorded));
            case TaskMoved e when current != null -> Fold.put(current.in(e.to(), e.rank()));
            case TaskTakenFromProject ignored -> Fold.remove();
            default -> Fold.keep();
        };
    }

    private static Placement added(TaskAddedToProject e, RecordedEvent recorded) {
        return new Placement(
                e.task(),
                e.project(),
                e.state().id(),
                e.state().name(),
                e.state().done(),
                e.rank(),
                e.group(),
                e.epoch(),
                e.home(),
                recorded.position());
    }
}
