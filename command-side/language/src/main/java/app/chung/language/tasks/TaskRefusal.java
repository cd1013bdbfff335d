package app.chung.language.tasks;

import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;

/** Why something can't be done with a task. */
public sealed interface TaskRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The task is done; who wants to change it reopens it first. */
    record TaskIsClosed() implements TaskRefusal {}

    /**
     * Somebody answers for the task already.
     *
     * @param owner who
     */
    record TaskHasAnOwner(PersonId owner) implements TaskRefusal {}

    /** Only an active person who may see the task can answer for it. */
    record OwnerMayNotSeeTask() implements TaskRefusal {}

    /** The comment was taken away. */
    record TaskCommentIsDeleted() implements TaskRefusal {}
}
