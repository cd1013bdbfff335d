package app.chung.command.people;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.SessionCommand;
import app.chung.language.people.SessionCommand.EndSession;
import app.chung.language.people.SessionCommand.OpenSession;
import app.chung.language.people.SessionEvent;
import app.chung.language.people.SessionEvent.SessionEnded;
import app.chung.language.people.SessionEvent.SessionOpened;

/** Decides about one session. */
public final class Session implements Decider<SessionCommand, SessionEvent, SessionState> {

    @Override
    public String kind() {
        return "session";
    }

    @Override
    public Class<SessionCommand> commands() {
        return SessionCommand.class;
    }

    @Override
    public Class<SessionEvent> events() {
        return SessionEvent.class;
    }

    @Override
    public SessionState initial() {
        return new SessionState(null);
    }

    @Override
    public Decision<SessionEvent> decide(
            SessionState session, SessionCommand command, Asker asker) {
        return PeoplePermissions.check(session, command, asker)
                .then(() -> permitted(session, command, asker));
    }

    private Decision<SessionEvent> permitted(
            SessionState session, SessionCommand command, Asker asker) {
        return switch (command) {
            case OpenSession c -> open(session, c, asker);
            case EndSession c ->
                    asker.access()
                            .personOf(c.session())
                            .<Decision<SessionEvent>>map(
                                    whose ->
                                            Decision.accepted(new SessionEnded(c.session(), whose)))
                            .orElseGet(Decision::accepted);
        };
    }

    private static Decision<SessionEvent> open(SessionState session, OpenSession c, Asker asker) {
        if (session.exists()) {
            return Decision.refused(new KernelRefusal.AlreadyExists());
        }
        PersonId person = c.person();
        String device = c.device();
        return Rule.keep(
                () ->
                        Decision.accepted(
                                new SessionOpened(
                                        c.session(),
                                        person,
                                        device == null ? null : Personal.of(person, device))),
                new PersonIsHere(asker.access(), person));
    }

    @Override
    public SessionState evolve(SessionState session, SessionEvent event, PersonId actor) {
        return switch (event) {
            case SessionOpened e -> new SessionState(e.person());
            case SessionEnded _ -> session;
        };
    }
}
