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

    /** Only an active person who may see the task can help with it or hear of it. */
    record PersonMayNotSeeTask() implements TaskRefusal {}

    /** Whose account is deactivated is given no work: they would neither see it nor hear of it. */
    record AccountIsDeactivated() implements TaskRefusal {}

    /** The project wants somebody to answer for a task before it leaves the first state. */
    record TaskNeedsAnOwner() implements TaskRefusal {}

    /** The project has no such state. */
    record StateIsNotThere() implements TaskRefusal {}

    /**
     * The project's workflow has no such step for this person.
     *
     * @param from the id of the state the task is in
     * @param to the id of the state it should come to
     */
    record StepIsNotAllowed(String from, String to) implements TaskRefusal {}

    /** The task does not stand on the board of this project. */
    record TaskIsNotInProject() implements TaskRefusal {}

    /** The checklist has no such item. */
    record ChecklistItemIsNotThere() implements TaskRefusal {}

    /**
     * There are as many as a task can have.
     *
     * @param most how many that is
     */
    record TaskHasTooMany(int most) implements TaskRefusal {}
}
