package app.chung.language.projects;

/** How far a task is in a state, whatever the state is called. */
public enum Category {
    /** Nobody has begun. */
    TODO,
    /** Somebody is at it. */
    DOING,
    /** It is done. */
    DONE
}
