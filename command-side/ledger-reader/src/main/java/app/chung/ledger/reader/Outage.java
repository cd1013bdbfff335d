package app.chung.ledger.reader;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Says that something is away: once when it goes, once a minute while it is, once when it is back.
 * Many may wait for the same thing; they are told of together.
 */
public final class Outage {

    private static final Duration REMINDER = Duration.ofMinutes(1);

    private final String what;
    private final Consumer<String> say;
    private final LongSupplier nanos;
    private final Set<String> waiting = new TreeSet<>();
    private long since;
    private long said;

    /** Nothing is away yet; {@code what} names those who wait, for example {@code Views}. */
    public Outage(String what, Consumer<String> say) {
        this(what, say, System::nanoTime);
    }

    /** The same by another clock. */
    public Outage(String what, Consumer<String> say, LongSupplier nanos) {
        this.what = what;
        this.say = say;
        this.nanos = nanos;
    }

    /** It is away for this one, still or from now on. */
    public synchronized void waits(String who, String why) {
        long now = nanos.getAsLong();
        boolean first = waiting.isEmpty();
        waiting.add(who);
        if (first) {
            since = now;
            said = now;
            say.accept(what + " wait, " + who + " first: " + why);
        } else if (now - said >= REMINDER.toNanos()) {
            said = now;
            say.accept(what + " still wait after " + seconds(now) + " s, " + waiting + ": " + why);
        }
    }

    /** It is back for this one, or was never away. */
    public synchronized void goesOn(String who) {
        if (waiting.remove(who) && waiting.isEmpty()) {
            say.accept(what + " go on after " + seconds(nanos.getAsLong()) + " s");
        }
    }

    private long seconds(long now) {
        return Duration.ofNanos(now - since).toSeconds();
    }
}
