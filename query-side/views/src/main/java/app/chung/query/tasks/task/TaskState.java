package app.chung.query.tasks.task;

/** How far a task is. */
public enum TaskState {
    /** It is to be done. */
    OPEN,
    /** It is done. */
    DONE
}
