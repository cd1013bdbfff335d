package app.chung.ledger.axon;

/**
 * How an aggregate's state becomes JSON and back. Without personal text in the clear.
 *
 * @param <A> what Axon hands over as a snapshot's payload
 */
public interface SnapshotForm<A> {

    /** Names the shape of the state, so that a changed record makes old snapshots void. */
    String shape(String kind);

    /** The state as JSON. */
    byte[] write(A aggregate);

    /** The aggregate with that state. */
    A read(String kind, byte[] state);
}
