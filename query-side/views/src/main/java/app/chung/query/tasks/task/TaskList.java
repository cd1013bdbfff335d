package app.chung.query.tasks.task;

import app.chung.engine.Range;
import app.chung.language.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for.
 *
 * @param of who answers for them, who asked, what is late, or all
 * @param state how far they are; null for any
 * @param group of which group; null for any
 */
record TaskList(Of of, @Nullable TaskState state, @Nullable UUID group) {

    /** The lists there are. */
    enum Of {
        ASSIGNED_TO_ME,
        BY_ME,
        OVERDUE,
        ALL,
        /** Made last, first. */
        NEWEST,
        /** Finished last, first. */
        FINISHED
    }

    /** The states there are to ask for. */
    enum State {
        OPEN,
        DONE,
        ANY;

        @Nullable TaskState state() {
            return switch (this) {
                case OPEN -> TaskState.OPEN;
                case DONE -> TaskState.DONE;
                case ANY -> null;
            };
        }
    }

    /** The range of the index that holds them. */
    Range range(PersonId me, Instant now) {
        return switch (of) {
            case ASSIGNED_TO_ME ->
                    state == null
                            ? TaskProjection.OF_OWNER.where(me)
                            : TaskProjection.OF_OWNER_IN_STATE.where(me, state);
            case BY_ME ->
                    state == null
                            ? TaskProjection.OF_REQUESTER.where(me)
                            : TaskProjection.OF_REQUESTER_IN_STATE.where(me, state);
            case OVERDUE -> everybodys(TaskState.OPEN).below(now);
            case ALL -> everybodys(state);
            case NEWEST -> TaskProjection.NEWEST.where().greatestFirst();
            case FINISHED -> TaskProjection.FINISHED.where(TaskState.DONE).greatestFirst();
        };
    }

    private Range everybodys(@Nullable TaskState in) {
        if (group == null) {
            return in == null ? TaskProjection.ALL.where() : TaskProjection.IN_STATE.where(in);
        }
        return in == null
                ? TaskProjection.OF_GROUP.where(group)
                : TaskProjection.OF_GROUP_IN_STATE.where(group, in);
    }

    /** Whether a task of the range belongs to the list. */
    boolean wants(TaskCard card) {
        boolean inState = state == null || card.state() == state || of == Of.FINISHED;
        return inState
                && (group == null || (card.group() != null && card.group().value().equals(group)));
    }
}
