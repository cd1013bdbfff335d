package app.chung.engine.store;

/** Somebody else has written behind the same token; nothing of the batch was stored. */
public final class TokenMoved extends RuntimeException {

    /** Says where. */
    public TokenMoved(Table table, long expected) {
        super(table.physical() + " is no longer at " + expected, null, false, false);
    }
}
