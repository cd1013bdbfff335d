package app.chung.language.people;

import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.people.SessionCommand.EndSession;
import app.chung.language.people.SessionCommand.OpenSession;
import app.chung.language.people.SessionEvent.SessionEnded;
import app.chung.language.people.SessionEvent.SessionOpened;
import java.util.List;

/** Samples of sessions. */
public final class SessionSamples implements Samples {

    private static final SessionId ID = new SessionId(id(14));

    @Override
    public List<Command> commands() {
        return List.of(new OpenSession(ID, LAN, "Firefox, Debian"), new EndSession(ID));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new SessionOpened(ID, LAN, Personal.of(LAN, "Firefox, Debian")),
                new SessionOpened(ID, LAN, null),
                new SessionEnded(ID, LAN));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of();
    }
}
