package app.chung.ledger;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.StreamId;
import java.util.List;

/**
 * What one command adds to the log, all of it or nothing. Without events it still stores the
 * command's answer, so that a retry gets the same one.
 *
 * @param command names the wish
 * @param bodyHash what "the same wish" means
 * @param stream the aggregate's stream
 * @param expectedVersion the version that was decided on, 0 for a new stream
 * @param events what happens, in order; personal text open
 * @param claims names that the stream takes
 * @param releases names that it gives back
 * @param origin who and when
 * @param accessPosition the newest access event that the decision knew; {@link #ANY_ACCESS} if it
 *     needed none
 */
public record Append(
        CommandId command,
        byte[] bodyHash,
        StreamId stream,
        int expectedVersion,
        List<? extends Event> events,
        List<Claim> claims,
        List<Claim> releases,
        Origin origin,
        long accessPosition) {

    /** For decisions that do not depend on who may do what. */
    public static final long ANY_ACCESS = Long.MAX_VALUE;

    /** How many commands go into one chain. */
    public static final int LONGEST_CHAIN = 64;

    /** Copies the lists. */
    public Append {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        releases = List.copyOf(releases);
    }

    /**
     * Refuses what is no chain: commands of one stream that lead to something, each on the version
     * that the one before leaves, none of them about names.
     */
    static void requireChain(List<Append> chain) {
        if (chain.isEmpty() || chain.size() > LONGEST_CHAIN) {
            throw new IllegalArgumentException(chain.size() + " commands in a chain");
        }
        for (int i = 1; i < chain.size(); i++) {
            if (!chain.get(i).follows(chain.get(i - 1))) {
                throw new IllegalArgumentException(chain.get(i) + " after " + chain.get(i - 1));
            }
        }
    }

    private boolean follows(Append before) {
        return stream.equals(before.stream)
                && expectedVersion == before.expectedVersion + before.events.size()
                && before.isLink()
                && isLink();
    }

    private boolean isLink() {
        return !events.isEmpty() && claims.isEmpty() && releases.isEmpty();
    }

    /** Keeps personal text out of logs. */
    @Override
    public String toString() {
        return "Append[" + command.value() + " to " + stream + " at " + expectedVersion + "]";
    }
}
