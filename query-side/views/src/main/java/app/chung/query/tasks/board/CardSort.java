package app.chung.query.tasks.board;

/** What the list of a project can be sorted by. */
enum CardSort {
    /** As Vietnamese words. */
    TITLE,
    /** In the order of the workflow. */
    STATE,
    /** By the name of who answers for it. */
    OWNER,
    /** How much it matters. */
    PRIORITY,
    /** Until when. */
    DUE,
    /** When something about it was last said or done. */
    CHANGED
}
