package app.chung.commandgateway.aggregate;

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
    private Seat<?, ?, ?> seat;

    Root(String id, Seat<?, ?, ?> seat) {
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
        AppendContext context =
                new AppendContext(
                                attempt.id(),
                                attempt.bodyHash(),
                                attempt.origin(),
                                attempt.asker().access().position())
                        .naming(accepted.claims(), accepted.releases());
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
            case HIDDEN, FORBIDDEN, INVALID -> new Outcome.Refused(version, refusal);
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
