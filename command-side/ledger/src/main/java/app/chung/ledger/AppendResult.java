package app.chung.ledger;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.StreamId;

/** What became of an append. */
public sealed interface AppendResult {

    /** It is in the log. */
    sealed interface Done extends AppendResult {

        /** The stream, which is the first try's when this is a retry. */
        StreamId stream();

        /** The stream's version afterwards. */
        int version();

        /** The position of its last event; of the log's head then, when it had none. */
        long position();
    }

    /** Added now. */
    record Appended(StreamId stream, int version, long position) implements Done {}

    /** The same command was carried out before; this is the answer it got. */
    record Duplicate(StreamId stream, int version, long position) implements Done {}

    /** Nothing was added: the command id was used for another body. */
    record Reused() implements AppendResult {}

    /**
     * Somebody was faster; decide again.
     *
     * @param expected the version decided on
     * @param actual the stream's version
     */
    record Clash(int expected, int actual) implements AppendResult {}

    /**
     * Another stream holds the name.
     *
     * @param claim the name
     */
    record Taken(Claim claim) implements AppendResult {}

    /** Somebody's rights have changed since the decision; decide again. */
    record StaleAccess() implements AppendResult {}

    /** Imported history went back in time within its stream. */
    record GoesBack() implements AppendResult {}
}
