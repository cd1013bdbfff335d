package app.chung.language.people;

import static app.chung.language.kernel.Cast.FRIDAY;
import static app.chung.language.kernel.Cast.LAN;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.people.VisitCommand.LookIn;
import app.chung.language.people.VisitEvent.LookedIn;
import java.util.List;

/** Samples of visits. */
public final class VisitSamples implements Samples {

    @Override
    public List<Command> commands() {
        return List.of(new LookIn(1207));
    }

    @Override
    public List<Event> events() {
        return List.of(new LookedIn(LAN, 1207, FRIDAY));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of();
    }
}
