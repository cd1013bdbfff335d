package app.chung.engine;

/** A cursor that was never given out for this list. */
public final class BadCursor extends RuntimeException {

    /** No more is said. */
    public BadCursor() {
        super("cursor", null, false, false);
    }
}
