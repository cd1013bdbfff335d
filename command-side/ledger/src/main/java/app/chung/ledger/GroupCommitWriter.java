package app.chung.ledger;

import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.Outage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The node's one writer. Takes along whatever has arrived while the last commit was under way, so
 * that many commands share one flush to disk.
 */
final class GroupCommitWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitWriter.class);
    private static final Duration GOODBYE = Duration.ofSeconds(15);

    private final Arrivals arrivals;
    private final Deque<Pending> waiting = new ArrayDeque<>();
    private final Outage away = new Outage("Appends", LOG::warn);
    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
    private final Writing writing;
    private final Thread thread;
    private volatile boolean closed;

    GroupCommitWriter(Writing writing) {
        this.writing = writing;
        this.thread = Thread.ofPlatform().name("ledger-writer").daemon().unstarted(this::run);
        this.arrivals = new Arrivals(thread);
        thread.start();
    }

    void listen(CommitListener listener) {
        listeners.add(listener);
    }

    /** Queues the append; refuses at once when too many are waiting. */
    void submit(Pending pending) {
        if (closed || !arrivals.offer(pending)) {
            throw unavailable(closed ? "The ledger is closed" : "Too many appends are waiting");
        }
    }

    private void run() {
        while (!closed || !arrivals.isEmpty() || !waiting.isEmpty()) {
            try {
                gather();
                closed |= Thread.interrupted();
                long start = System.nanoTime();
                List<Pending> batch = Batch.from(waiting);
                commit(batch);
                arrivals.took(System.nanoTime() - start, batch.size());
            } catch (InterruptedException e) {
                closed = true;
            } catch (RuntimeException | Error e) {
                // Whatever it was, those who come next want to be written.
                LOG.error("The writer stumbled", e);
            }
        }
        writing.close();
        refuseRest("The ledger is closed");
    }

    private void gather() {
        if (waiting.isEmpty()) {
            arrivals.awaitFirst();
        }
        arrivals.awaitCompany(waiting.size());
        arrivals.drainTo(waiting, Batch.LARGEST - waiting.size());
    }

    private void commit(List<Pending> members) throws InterruptedException {
        if (members.isEmpty()) {
            return;
        }
        List<Pending> batch = members.stream().flatMap(Pending::chain).toList();
        try {
            Outcome outcome = writing.write(batch);
            away.goesOn("the writer");
            settle(batch, outcome);
        } catch (SQLException e) {
            fail(members, batch, e);
        } catch (RuntimeException | Error e) {
            batch.forEach(pending -> pending.result.completeExceptionally(e));
            throw e;
        }
    }

    private void fail(List<Pending> members, List<Pending> batch, SQLException e)
            throws InterruptedException {
        if (members.size() > 1 && Failures.isOneCommandsFault(e)) {
            for (Pending alone : members) {
                commit(List.of(alone));
            }
            return;
        }
        if (writing.isConnected()) {
            LOG.warn("{} appends failed: {}", batch.size(), e.getMessage());
        } else {
            away.waits("the writer", String.valueOf(e.getMessage()));
            refuseRest("The log can not be reached");
        }
        // Last of all: who tries again once told is not to be refused with those who waited.
        batch.forEach(pending -> pending.result.completeExceptionally(unavailable(e)));
    }

    private void settle(List<Pending> batch, Outcome outcome) {
        if (outcome.grew()) {
            boolean access = concernsAccess(batch, outcome);
            for (CommitListener listener : listeners) {
                tell(listener, outcome, access);
            }
        }
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).result.complete(outcome.results().get(i));
        }
    }

    private static boolean concernsAccess(List<Pending> batch, Outcome outcome) {
        for (int i = 0; i < batch.size(); i++) {
            if (outcome.results().get(i) instanceof AppendResult.Done
                    && batch.get(i).concernsAccess()) {
                return true;
            }
        }
        return false;
    }

    private static void tell(CommitListener listener, Outcome outcome, boolean access) {
        try {
            listener.committed(outcome.first(), outcome.last(), access);
        } catch (RuntimeException e) {
            LOG.error("A listener of the ledger failed; the commit stands", e);
        }
    }

    private void refuseRest(String why) {
        List<Pending> rest = new ArrayList<>(waiting);
        waiting.clear();
        arrivals.drainTo(rest, Integer.MAX_VALUE);
        rest.forEach(pending -> pending.result.completeExceptionally(unavailable(why)));
    }

    private static LedgerUnavailable unavailable(String why) {
        return new LedgerUnavailable(why, new IllegalStateException(why));
    }

    private static LedgerUnavailable unavailable(SQLException cause) {
        return new LedgerUnavailable("Appending", cause);
    }

    /** Finishes what has been accepted, then ends. */
    @Override
    public void close() {
        closed = true;
        try {
            if (!thread.join(GOODBYE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
