package app.chung.command.notifications;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.language.kernel.PersonId;
import app.chung.language.notifications.SeenMarkCommand;
import app.chung.language.notifications.SeenMarkCommand.MarkSeen;
import app.chung.language.notifications.SeenMarkEvent;
import app.chung.language.notifications.SeenMarkEvent.SeenMarkMoved;

/** Decides how far one person has seen what happened to one thing, or to all. */
public final class SeenMark implements Decider<SeenMarkCommand, SeenMarkEvent, SeenMarkState> {

    @Override
    public String kind() {
        return "seen-mark";
    }

    @Override
    public Class<SeenMarkCommand> commands() {
        return SeenMarkCommand.class;
    }

    @Override
    public Class<SeenMarkEvent> events() {
        return SeenMarkEvent.class;
    }

    @Override
    public SeenMarkState initial() {
        return new SeenMarkState(0);
    }

    @Override
    public Decision<SeenMarkEvent> decide(
            SeenMarkState mark, SeenMarkCommand command, Asker asker) {
        return NotificationPermissions.check(command, asker)
                .then(() -> permitted(mark, command, asker.person()));
    }

    private static Decision<SeenMarkEvent> permitted(
            SeenMarkState mark, SeenMarkCommand command, PersonId me) {
        return switch (command) {
            case MarkSeen c ->
                    Decision.acceptedIf(
                            c.position() > mark.position(),
                            () -> new SeenMarkMoved(me, c.about(), mark.position(), c.position()));
        };
    }

    @Override
    public SeenMarkState evolve(SeenMarkState mark, SeenMarkEvent event, PersonId actor) {
        return switch (event) {
            case SeenMarkMoved e -> new SeenMarkState(e.to());
        };
    }
}
