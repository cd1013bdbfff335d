package app.chung.commandgateway.aggregate;

import app.chung.access.Access;
import app.chung.command.Decision;
import app.chung.language.json.WireName;
import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.OrganisationRefusal.ModuleIsOff;
import app.chung.ledger.axon.Actor;
import app.chung.ledger.axon.AppendContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The one aggregate root there is: has its decider decide, applies what follows, folds it. */
public final class Root {

    @AggregateIdentifier private final String id;
    private DeciderState<?, ?, ?> seat;

    Root(String id, DeciderState<?, ?, ?> seat) {
        this.id = id;
        this.seat = seat;
    }

    /** The key of the stream. */
    String id() {
        return id;
    }

    /** The state as of now, for a snapshot. */
    Object state() {
        return seat.state();
    }

    Outcome handle(Attempt attempt) {
        int version = version();
        return switch (decide(attempt)) {
            case Decision.Refused<?>(Refusal refusal) -> refuse(attempt, version, refusal);
            case Decision.Accepted<?> accepted -> accept(attempt, version, accepted);
        };
    }

    /**
     * Has the commands of a chain decided one on the other as long as each leads to something and
     * names nothing; the first that does not is left to be tried alone.
     */
    List<Outcome.Appended> handle(Chain chain) {
        List<Outcome.Appended> done = new ArrayList<>();
        Attempt attempt = chain.first();
        Access access = attempt.asker().access();
        Iterator<Function<Access, Attempt>> rest = chain.rest().iterator();
        int version = version();
        while (attempt != null
                && decide(attempt) instanceof Decision.Accepted<?> accepted
                && isLink(accepted)) {
            done.add(append(attempt, version, accepted));
            version += accepted.events().size();
            for (Event event : accepted.events()) {
                access = access.after(access.position(), event);
            }
            attempt = rest.hasNext() ? next(attempt, rest.next().apply(access)) : null;
        }
        return done;
    }

    private static boolean isLink(Decision.Accepted<?> accepted) {
        return !accepted.events().isEmpty()
                && accepted.claims().isEmpty()
                && accepted.releases().isEmpty();
    }

    private static @Nullable Attempt next(Attempt before, Attempt next) {
        return next.asker().now().isBefore(before.asker().now()) ? null : next;
    }

    // Whatever it is about: nothing is done with what the organisation does without.
    private Decision<?> decide(Attempt attempt) {
        String module = WireName.moduleOf(attempt.command().getClass());
        return attempt.asker().access().isOn(module)
                ? seat.decide(attempt.command(), attempt.asker())
                : Decision.refused(new ModuleIsOff());
    }

    @EventSourcingHandler
    void on(Event event, @MetaDataValue(value = Actor.KEY, required = true) PersonId actor) {
        seat = seat.after(event, actor);
    }

    private Outcome accept(Attempt attempt, int version, Decision.Accepted<?> accepted) {
        if (isStale(attempt, version)) {
            return stale(attempt, version);
        }
        if (accepted.events().isEmpty()) {
            return new Outcome.Unchanged(version);
        }
        return append(attempt, version, accepted);
    }

    private static Outcome.Appended append(
            Attempt attempt, int version, Decision.Accepted<?> accepted) {
        AppendContext context =
                new AppendContext(
                                attempt.id(),
                                attempt.bodyHash(),
                                attempt.origin(),
                                attempt.asker().access().position())
                        .naming(accepted.claims(), accepted.releases())
                        .having(accepted.events().size());
        context.attachTo(CurrentUnitOfWork.get());
        MetaData actor = Actor.metaData(attempt.asker().person());
        accepted.events().forEach(event -> AggregateLifecycle.apply(event, actor));
        return new Outcome.Appended(
                version,
                accepted.events().stream().anyMatch(ConcernsAccess.class::isInstance),
                context);
    }

    // What may not be known or done is said before a version is; it would tell that there is one.
    // Who makes a thing need not see the one that has its id already.
    private static Outcome refuse(Attempt attempt, int version, Refusal refusal) {
        if (refusal instanceof KernelRefusal.AlreadyExists) {
            return new Outcome.Refused(version, refusal);
        }
        return switch (refusal.kind()) {
            case HIDDEN, FORBIDDEN -> new Outcome.Refused(version, refusal);
            case CONFLICT, STALE ->
                    isStale(attempt, version)
                            ? stale(attempt, version)
                            : new Outcome.Refused(version, refusal);
        };
    }

    private static boolean isStale(Attempt attempt, int version) {
        return attempt.expected() != null && attempt.expected() != version;
    }

    private static Outcome stale(Attempt attempt, int version) {
        int expected = attempt.expected() == null ? version : attempt.expected();
        return new Outcome.Refused(version, new KernelRefusal.StaleVersion(expected, version));
    }

    private static int version() {
        @Nullable Long sequence = AggregateLifecycle.getVersion();
        return sequence == null ? 0 : Math.toIntExact(sequence + 1);
    }
}
