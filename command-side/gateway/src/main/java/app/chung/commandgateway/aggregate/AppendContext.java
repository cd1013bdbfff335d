package app.chung.commandgateway.aggregate;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.CommandId;
import app.chung.ledger.AppendResult;
import app.chung.ledger.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes with the events of one command from the aggregate to the log and brings the result back;
 * Axon's own contract has no room for either.
 */
final class AppendContext {

    static final String KEY = "append";

    private final CommandId command;
    private final byte[] bodyHash;
    private final List<Claim> claims;
    private final List<Claim> releases;
    private final Origin origin;
    private final long accessPosition;
    private AppendResult.@Nullable Done done;

    AppendContext(Attempt attempt, List<Claim> claims, List<Claim> releases) {
        this.command = attempt.id();
        this.bodyHash = attempt.bodyHash();
        this.claims = claims;
        this.releases = releases;
        this.origin = new Origin.Now(attempt.asker().person());
        this.accessPosition = attempt.asker().access().position();
    }

    CommandId command() {
        return command;
    }

    byte[] bodyHash() {
        return bodyHash;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Claim> releases() {
        return releases;
    }

    Origin origin() {
        return origin;
    }

    long accessPosition() {
        return accessPosition;
    }

    void done(AppendResult.Done result) {
        done = result;
    }

    AppendResult.Done done() {
        if (done == null) {
            throw new IllegalStateException("Nothing was appended for " + command.value());
        }
        return done;
    }
}
