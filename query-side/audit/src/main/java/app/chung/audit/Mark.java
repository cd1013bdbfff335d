package app.chung.audit;

/** The shape that stands before a sentence. */
public enum Mark {
    /** Something new: a disc. */
    CREATED,
    /** Something is elsewhere, or with somebody else: a triangle. */
    MOVED,
    /** Something is otherwise: a square. */
    CHANGED,
    /** Somebody said something: a diamond. */
    SAID,
    /** Somebody agreed: a ring with a point. */
    AGREED,
    /** Something went: a cross. */
    REMOVED
}
