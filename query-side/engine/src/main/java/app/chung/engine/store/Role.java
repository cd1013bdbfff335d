package app.chung.engine.store;

/** What a table is for. */
public enum Role {
    /** Being filled beside the one that serves. */
    BUILDING,
    /** Read by everybody. */
    SERVING,
    /** Served until the last switch; kept so that it can be gone back to. */
    RETIRED
}
