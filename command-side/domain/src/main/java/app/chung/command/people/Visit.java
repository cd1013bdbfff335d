package app.chung.command.people;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.VisitCommand;
import app.chung.language.people.VisitCommand.LookIn;
import app.chung.language.people.VisitEvent;
import app.chung.language.people.VisitEvent.LookedIn;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decides how far one person has seen what happens here. */
public final class Visit implements Decider<VisitCommand, VisitEvent, VisitState> {

    /** Who looks all day leaves few events. */
    static final Duration OFTEN = Duration.ofMinutes(10);

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public Class<VisitCommand> commands() {
        return VisitCommand.class;
    }

    @Override
    public Class<VisitEvent> events() {
        return VisitEvent.class;
    }

    @Override
    public VisitState initial() {
        return new VisitState(0, null);
    }

    @Override
    public Decision<VisitEvent> decide(VisitState visit, VisitCommand command, Asker asker) {
        return PeoplePermissions.check(command, asker).then(() -> permitted(visit, command, asker));
    }

    private Decision<VisitEvent> permitted(VisitState visit, VisitCommand command, Asker asker) {
        return switch (command) {
            case LookIn c ->
                    Decision.acceptedIf(
                            c.position() >= visit.position() && isLongAgo(visit.at(), asker.now()),
                            () -> new LookedIn(asker.person(), c.position(), asker.now()));
        };
    }

    private static boolean isLongAgo(@Nullable Instant last, Instant now) {
        return last == null || !now.isBefore(last.plus(OFTEN));
    }

    @Override
    public VisitState evolve(VisitState visit, VisitEvent event, PersonId actor) {
        return switch (event) {
            case LookedIn e -> new VisitState(e.position(), e.at());
        };
    }
}
