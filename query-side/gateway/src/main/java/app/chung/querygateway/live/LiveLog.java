package app.chung.querygateway.live;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The newest changes, so that a browser that was away for a moment goes on where it was. Bounded.
 */
final class LiveLog {

    private final int most;
    private final LongSupplier begun;
    private final Deque<LiveChange> newest = new ArrayDeque<>();
    private long forgotten;

    /**
     * Remembers from now on.
     *
     * @param most how many changes at most
     * @param begun up to this position nothing is known; may become known later
     */
    LiveLog(int most, LongSupplier begun) {
        this.most = most;
        this.begun = begun;
    }

    synchronized void add(LiveChange told) {
        newest.addLast(told);
        if (newest.size() > most) {
            forgotten = Math.max(forgotten, newest.removeFirst().position());
        }
    }

    /**
     * Changes behind a position, by the first event that each has taken in; nothing when some of
     * them are forgotten.
     */
    synchronized Optional<List<LiveChange>> after(long position) {
        return position < Math.max(forgotten, begun.getAsLong())
                ? Optional.empty()
                : Optional.of(
                        newest.stream()
                                .filter(t -> t.position() > position)
                                .sorted(Comparator.comparingLong(LiveChange::since))
                                .toList());
    }

    /** Everything up to there may have changed; what was told from beyond goes with it. */
    synchronized void forget(long position) {
        long told = newest.stream().mapToLong(LiveChange::position).max().orElse(0);
        newest.clear();
        forgotten = Math.max(forgotten, Math.max(position, told));
    }
}
