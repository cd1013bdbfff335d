package app.chung.engine;

/**
 * A document that can be taken away and brought back. It keeps what it said; while it is deleted,
 * answers show only that it was there: no personal text and no list of it.
 */
public interface Deletable {

    /** Whether only the tombstone is shown. */
    boolean deleted();
}
