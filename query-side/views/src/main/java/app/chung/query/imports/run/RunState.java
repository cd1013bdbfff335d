package app.chung.query.imports.run;

/** How far an import is. */
public enum RunState {
    /** Under way, or interrupted. */
    OPEN,
    /** Everything is brought in. */
    FINISHED,
    /** It ended before. */
    STOPPED
}
