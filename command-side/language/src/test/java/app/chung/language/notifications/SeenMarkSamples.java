package app.chung.language.notifications;

import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.notifications.SeenMarkCommand.MarkSeen;
import app.chung.language.notifications.SeenMarkEvent.SeenMarkMoved;
import java.util.List;

/** Samples of marks of what has been seen. */
public final class SeenMarkSamples implements Samples {

    private static final Subject POST = new Subject(SubjectKind.POST, new SubjectId(id(31)));

    @Override
    public List<Command> commands() {
        return List.of(new MarkSeen(POST, 1207), new MarkSeen(null, 1300));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new SeenMarkMoved(LAN, POST, 0, 1207), new SeenMarkMoved(LAN, null, 1207, 1300));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of();
    }
}
