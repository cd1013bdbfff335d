package app.chung.language.kernel;

/** What one can answer without words. */
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
