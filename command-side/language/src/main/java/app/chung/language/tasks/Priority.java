package app.chung.language.tasks;

/** How much a task matters beside others. */
public enum Priority {
    /** It can wait. */
    LOW,
    /** Like most. */
    NORMAL,
    /** Before others. */
    HIGH,
    /** Before everything. */
    URGENT
}
