package app.chung.language.feed;

/** What one can answer to a post without words. */
public enum Reaction {
    /** Loved. */
    HEART,
    /** Agreed. */
    LIKE,
    /** Laughed. */
    LAUGH,
    /** Hats off: well done. */
    HAT,
    /** A coffee on me: thanks. */
    COFFEE
}
