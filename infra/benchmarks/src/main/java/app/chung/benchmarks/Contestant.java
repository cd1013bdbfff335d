package app.chung.benchmarks;

import java.util.UUID;

/** One way of doing the same work. */
interface Contestant extends AutoCloseable {

    /** Its name in the result. */
    String name();

    /** One operation on a thing of its own, durable when this returns. */
    void operate(UUID id, int number) throws Exception;

    /** How many operations its store holds; the oracle compares it with what was acknowledged. */
    long stored() throws Exception;

    @Override
    default void close() throws Exception {}
}
