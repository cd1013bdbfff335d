package app.chung.querygateway.engine;

import app.chung.engine.run.ViewState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the node that answers is.
 *
 * @param node which query node, from 1; each has views and an index of its own
 * @param at when that was
 * @param head the newest position of the log
 * @param parts every build of every view, every part of the index, and the copy in Kafka
 * @param engines the engines that it needs
 * @param disk where the data directory is
 */
record SystemState(
        int node,
        Instant at,
        long head,
        List<Part> parts,
        List<EngineWatch.Seen> engines,
        Disk disk) {

    /** What kind of part. */
    enum Kind {
        /** A view. */
        VIEW,
        /** What can be found of a view. */
        SEARCH,
        /** The copy in Kafka. */
        COPY
    }

    /**
     * How far a part is.
     *
     * @param kind what it is
     * @param name which view, or which topic
     * @param version which build of a view; 0 for others
     * @param state how it does
     * @param position up to where it is
     * @param behind how many events are left
     * @param waitingSince when the first of them was recorded; null where none is left or that
     *     can't be told
     * @param perSecond events a second, of late
     * @param secondsLeft until it has caught up; null when that can't be told
     * @param parked how many documents wait for help, or are refused by the index
     * @param trouble what is the matter; null when nothing is
     * @param comparison how the last rebuild compared; null when there was none
     */
    record Part(
            Kind kind,
            String name,
            int version,
            ViewState state,
            long position,
            long behind,
            @Nullable Instant waitingSince,
            long perSecond,
            @Nullable Long secondsLeft,
            long parked,
            @Nullable String trouble,
            @Nullable String comparison) {}

    /**
     * The file system under the data directory.
     *
     * @param path the directory
     * @param total bytes in all
     * @param free bytes that Chung may still use
     */
    record Disk(String path, long total, long free) {}
}
