package app.chung.audit.chat;

import static app.chung.audit.Mark.*;

import app.chung.access.Audience;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.language.chat.ReadMarkEvent;
import app.chung.language.chat.ReadMarkEvent.ReadMarkMoved;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.language.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells how far people have read; to themselves alone. */
@Component
public final class ReadMarkTeller implements Teller<ReadMarkEvent> {

    @Override
    public Class<ReadMarkEvent> events() {
        return ReadMarkEvent.class;
    }

    @Override
    public Told tell(ReadMarkEvent event, PersonId actor) {
        return switch (event) {
            case ReadMarkMoved e -> Told.of(MOVED).onlyTo(Audience.only(e.person()));
            case ThreadReadMarkMoved e -> Told.of(MOVED).onlyTo(Audience.only(e.person()));
        };
    }
}
