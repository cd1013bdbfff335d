package app.chung.language.notifications;

/** What a notification can be about. */
public enum SubjectKind {
    /** A post and its comments. */
    POST,
    /** A task and its comments. */
    TASK,
    /** A channel or direct conversation. */
    CHANNEL,
    /** A message and what is said under it. */
    THREAD,
    /** A person's own feed, named by their id. */
    FEED
}
