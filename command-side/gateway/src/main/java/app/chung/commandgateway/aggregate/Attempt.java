package app.chung.commandgateway.aggregate;

import app.chung.command.Asker;
import app.chung.command.Importing;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.Origin;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;

/**
 * One try to carry a command out.
 *
 * @param command what is asked
 * @param id names the wish
 * @param bodyHash what "the same wish" means
 * @param stream the aggregate that decides
 * @param asker who asks, when, and what everybody may do then
 * @param expected the version that the asker has seen, or null if they do not mind
 */
public record Attempt(
        Command command,
        CommandId id,
        byte[] bodyHash,
        StreamId stream,
        Asker asker,
        @Nullable Integer expected) {

    static final String KEY = "attempt";

    static Attempt of(CommandMessage<?> message) {
        return (Attempt) Objects.requireNonNull(message.getMetaData().get(KEY));
    }

    /** Who and when. */
    public Origin origin() {
        Importing importing = asker.importing();
        return importing == null
                ? new Origin.Now(asker.person())
                : new Origin.Imported(
                        asker.person(), asker.now(), importing.recordedBy(), importing.source());
    }

    @Override
    public String toString() {
        return "Attempt[" + id.value() + " on " + stream + "]";
    }
}
