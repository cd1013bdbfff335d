package app.chung.ledger;

import app.chung.language.json.EventCodec;
import app.chung.language.json.Keys;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.Pooled;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the log. Everything blocks, has a time-out and throws {@link LedgerUnavailable} when the
 * outcome could not be learnt; the same command id may then be sent again without harm.
 */
public final class Ledger implements AutoCloseable, Pooled {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 4;

    private final EventCodec codec;
    private final Keys keys;
    private final HikariDataSource pool;
    private final GroupCommitWriter writer;
    private final HeadNotifier notifier;
    private final Answers answers;
    private final SnapshotStore snapshots;

    /** Opens the writer; the schema is there already. */
    public Ledger(LedgerDatabase database, EventCodec codec, Keys keys) {
        this.codec = codec;
        this.keys = keys;
        this.pool = database.writerPool("ledger", CONNECTIONS);
        this.answers = new Answers(pool);
        this.snapshots = new SnapshotStore(pool);
        this.writer = new GroupCommitWriter(new Writing(database.writer()));
        this.notifier = new HeadNotifier(database.reader());
        writer.listen(notifier);
    }

    /** Adds what one command leads to, or says why not. */
    public AppendResult append(Append append) {
        return append(List.of(append)).getFirst();
    }

    /**
     * Adds what several commands of one stream lead to, each decided on what the one before leads
     * to, in one commit. Where that can't be, only the first may be added, or none: who is told so
     * sends the others anew.
     */
    public List<AppendResult> append(List<Append> chain) {
        Append.requireChain(chain);
        Append first = chain.getFirst();
        List<Pending> followers =
                chain.stream().skip(1).map(next -> new Pending(next, rows(next))).toList();
        Pending pending = new Pending(first, rows(first), followers);
        writer.submit(pending);
        return pending.chain().map(Ledger::await).toList();
    }

    private List<Pending.Row> rows(Append append) {
        return append.events().stream().map(this::row).toList();
    }

    /**
     * Has the keys of these persons made at once, so that the appends of what they say find them.
     * Whoever can't have one is told so by their own append.
     */
    public void prepareFor(Set<PersonId> authors) {
        try {
            var unused = keys.forSealing(authors);
        } catch (IllegalStateException e) {
            LOG.debug("Not all keys could be made ahead", e);
        }
    }

    private Pending.Row row(Event event) {
        EventId id = new EventId(UuidV7.next(ThreadLocalRandom.current()));
        return new Pending.Row(id, codec.encode(event, id, keys), event instanceof ConcernsAccess);
    }

    private static AppendResult await(Pending pending) {
        try {
            return pending.result.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LedgerUnavailable unavailable
                    ? new LedgerUnavailable(String.valueOf(unavailable.getMessage()), unavailable)
                    : new LedgerUnavailable("Appending", e);
        } catch (TimeoutException e) {
            boolean neverSent = pending.abandon();
            throw new LedgerUnavailable(neverSent ? "Not sent in time" : "No answer in time", e);
        } catch (InterruptedException e) {
            pending.abandon();
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("Interrupted while appending", e);
        }
    }

    /** The answer that the command got when it was carried out. */
    public Optional<StoredAnswer> findCommand(CommandId command) {
        return answers.find(command);
    }

    /** The answers of those of these commands that were carried out. */
    public Map<CommandId, StoredAnswer> findCommands(Collection<CommandId> commands) {
        return answers.findAll(commands);
    }

    /** The stream's present version; 0 when there is none. */
    public int versionOf(StreamId stream) {
        return answers.version(stream);
    }

    /** The newest position, whoever wrote it; 0 for an empty log. */
    public long head() {
        return answers.head();
    }

    /** Where folded states are kept to save reading their events again. */
    public SnapshotStore snapshots() {
        return snapshots;
    }

    /** From now on the listener hears of every commit of this process. */
    public void onCommit(CommitListener listener) {
        writer.listen(listener);
    }

    @Override
    public HikariDataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        writer.close();
        notifier.close();
        pool.close();
    }
}
