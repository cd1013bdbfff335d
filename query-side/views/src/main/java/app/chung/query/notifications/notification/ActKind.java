package app.chung.query.notifications.notification;

/** Why somebody is told; what matters most comes first. */
public enum ActKind {
    /** They were mentioned. */
    MENTIONED,
    /** A task was assigned to them. */
    ASSIGNED,
    /** They were asked to help with a task. */
    ASKED_TO_HELP,
    /** Something was said to them in a direct conversation. */
    SAID,
    /** Somebody replied in a thread they are in. */
    REPLIED,
    /** Somebody commented where they take part. */
    COMMENTED,
    /** A task they take part in is done. */
    COMPLETED,
    /** Somebody answered their post without words. */
    REACTED
}
