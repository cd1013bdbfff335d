package app.chung.ledger.axon;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.CommandId;
import app.chung.ledger.AppendResult.Appended;
import app.chung.ledger.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What the storage engine must know about a command beside its events. The command's handler
 * attaches it to its unit of work before the events are published (they are written when the unit
 * of work prepares its commit); afterwards it holds the answer. Several commands of one stream may
 * attach theirs one after the other: they go as a chain.
 */
public final class AppendContext {

    private static final String RESOURCE = AppendContext.class.getName();

    private final CommandId command;
    private final byte[] bodyHash;
    private final Origin origin;
    private final long accessPosition;
    private volatile List<Claim> claims = List.of();
    private volatile List<Claim> releases = List.of();
    private volatile int events;
    private volatile @Nullable Appended appended;

    /** For a command; the parts are those of {@link app.chung.ledger.Append}. */
    public AppendContext(CommandId command, byte[] bodyHash, Origin origin, long accessPosition) {
        this.command = command;
        this.bodyHash = bodyHash;
        this.origin = origin;
        this.accessPosition = accessPosition;
    }

    /** Adds what the decision claims and releases. */
    public AppendContext naming(List<Claim> taken, List<Claim> released) {
        claims = List.copyOf(taken);
        releases = List.copyOf(released);
        return this;
    }

    /** Says how many events are its own, where others follow. */
    public AppendContext having(int count) {
        events = count;
        return this;
    }

    /** Hands this to the storage engine. */
    public void attachTo(UnitOfWork<?> work) {
        List<AppendContext> chain =
                work.root().getOrComputeResource(RESOURCE, key -> new ArrayList<>());
        chain.add(this);
    }

    /** The contexts of the present unit of work, in order. */
    static List<AppendContext> current() {
        List<AppendContext> contexts =
                CurrentUnitOfWork.isStarted()
                        ? CurrentUnitOfWork.get().root().getResource(RESOURCE)
                        : null;
        if (contexts == null) {
            throw new IllegalStateException("Events without an AppendContext");
        }
        return contexts;
    }

    /** The answer; empty as long as nothing was written. */
    public Optional<Appended> appended() {
        return Optional.ofNullable(appended);
    }

    int events() {
        return events;
    }

    CommandId command() {
        return command;
    }

    byte[] bodyHash() {
        return bodyHash;
    }

    Origin origin() {
        return origin;
    }

    long accessPosition() {
        return accessPosition;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Claim> releases() {
        return releases;
    }

    void answer(Appended answer) {
        appended = answer;
    }
}
