package app.chung.ledger;

/** Is told of every group commit of this process, in order, before its callers are answered. */
@FunctionalInterface
public interface CommitListener {

    /**
     * These positions have just been committed. Must be quick: the next commit waits for it.
     *
     * @param first the first new position
     * @param last the last new position
     * @param concernsAccess whether one of them concerns access
     */
    void committed(long first, long last, boolean concernsAccess);
}
