package app.chung.audit.notifications;

import static app.chung.audit.Mark.*;

import app.chung.access.Audience;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.language.kernel.PersonId;
import app.chung.language.notifications.SeenMarkEvent;
import app.chung.language.notifications.SeenMarkEvent.SeenMarkMoved;
import org.springframework.stereotype.Component;

/** Tells how far people have seen; to themselves alone. */
@Component
public final class SeenMarkTeller implements Teller<SeenMarkEvent> {

    @Override
    public Class<SeenMarkEvent> events() {
        return SeenMarkEvent.class;
    }

    @Override
    public Told tell(SeenMarkEvent event, PersonId actor) {
        return switch (event) {
            case SeenMarkMoved e ->
                    Told.of(MOVED)
                            .variant(e.about() == null ? "all" : "")
                            .onlyTo(Audience.only(e.person()));
        };
    }
}
