package app.chung.engine;

/** A cursor that we never gave out for this list. */
public final class BadCursor extends RuntimeException {

    /** No more is said. */
    public BadCursor() {
        super("cursor", null, false, false);
    }
}
