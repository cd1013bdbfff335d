package app.chung.engine;

/** What becomes of a document. */
public sealed interface Fold<D> {

    /** It stays as it is. */
    record Keep<D>() implements Fold<D> {}

    /**
     * From now on it is this.
     *
     * @param document the whole document
     */
    record Put<D>(D document) implements Fold<D> {}

    /** It goes; a tombstone with the event's position stays behind. */
    record Remove<D>() implements Fold<D> {}

    /** It stays as it is. */
    static <D> Fold<D> keep() {
        return new Keep<>();
    }

    /** From now on it is this. */
    static <D> Fold<D> put(D document) {
        return new Put<>(document);
    }

    /** It goes. */
    static <D> Fold<D> remove() {
        return new Remove<>();
    }
}
