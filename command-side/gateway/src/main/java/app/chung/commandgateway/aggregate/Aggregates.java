package app.chung.commandgateway.aggregate;

import app.chung.command.Decider;
import app.chung.language.kernel.StreamId;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;

/**
 * Runs attempts on aggregates, one at a time for each. While a command waits for its aggregate it
 * holds no connection; the append itself is the last step.
 */
public final class Aggregates {

    private static final long CACHED = 20_000;
    private static final String WORK = "work";
    private static final int EVENTS_PER_SNAPSHOT = 200;
    private static final int LOCK_TRIES = 100;
    private static final int LOCK_TRY_MS = 50;

    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final AggregateCache cache = new AggregateCache(CACHED);
    private final com.github.benmanes.caffeine.cache.Cache<String, Boolean> looked =
            Caffeine.newBuilder().maximumSize(CACHED).build();
    private final LockFactory locks =
            PessimisticLockFactory.builder()
                    .acquireAttempts(LOCK_TRIES)
                    .lockAttemptTimeout(LOCK_TRY_MS)
                    .build();

    /** Subscribes every decider's commands. */
    public Aggregates(DeciderCatalog deciders, EventStore events, Executor snapshots) {
        deciders.all().forEach(decider -> subscribe(decider, events, snapshots));
    }

    /** Tries once, on the caller's thread. */
    public Outcome run(Attempt attempt) {
        return (Outcome) run(attempt, root -> root.handle(attempt));
    }

    /** Tries several of one stream at once: as many as one commit takes, from the first on. */
    @SuppressWarnings("unchecked") // what the chain's own handler answers
    public List<Outcome.Appended> run(Chain chain) {
        return (List<Outcome.Appended>) run(chain.first(), root -> root.handle(chain));
    }

    private Object run(Attempt attempt, Function<Root, Object> work) {
        CommandMessage<Object> message =
                new GenericCommandMessage<>(
                        attempt.command(), Map.of(Attempt.KEY, attempt, WORK, work));
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
        return result.getPayload();
    }

    /** Forgets a cached aggregate, so that the next attempt reads it anew. */
    public void evict(StreamId stream) {
        cache.remove(stream.toString());
        looked.put(stream.toString(), true);
    }

    private void subscribe(Decider<?, ?, ?> decider, EventStore events, Executor snapshots) {
        RootFactory factory = new RootFactory(decider);
        Repository<Root> repository = repository(factory, events, snapshots);
        DeciderCatalog.commandsOf(decider.commands())
                .forEach(
                        command ->
                                bus.subscribe(
                                        command.getName(),
                                        message -> handle(message, repository, factory)));
    }

    @SuppressWarnings("unchecked") // as it was put there
    private Object handle(
            CommandMessage<?> message, Repository<Root> repository, RootFactory factory)
            throws Exception {
        Attempt attempt = Attempt.of(message);
        String id = attempt.stream().toString();
        var root =
                seemsNew(id, attempt, factory)
                        ? repository.newInstance(() -> factory.empty(id))
                        : repository.loadOrCreate(id, () -> factory.empty(id));
        return root.invoke(
                (Function<Root, Object>) Objects.requireNonNull(message.getMetaData().get(WORK)));
    }

    /**
     * A command that makes something is not worth looking its stream up: the append itself finds
     * out when there is one, and the next try is an ordinary one.
     */
    private boolean seemsNew(String id, Attempt attempt, RootFactory factory) {
        return attempt.expected() == null
                && !cache.containsKey(id)
                && looked.getIfPresent(id) == null
                && factory.makes(attempt);
    }

    private Repository<Root> repository(
            RootFactory factory, EventStore events, Executor snapshots) {
        var builder = new StateSnapshotter.Builder(factory);
        builder.eventStore(events).executor(snapshots);
        return EventSourcingRepository.builder(Root.class)
                .aggregateFactory(factory)
                .eventStore(events)
                .lockFactory(locks)
                .cache(cache)
                .snapshotTriggerDefinition(
                        new EventCountSnapshotTriggerDefinition(
                                builder.build(), EVENTS_PER_SNAPSHOT))
                .build();
    }
}
