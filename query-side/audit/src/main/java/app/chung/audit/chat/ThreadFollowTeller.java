package app.chung.audit.chat;

import static app.chung.audit.Mark.*;

import app.chung.access.Audience;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.language.chat.ThreadFollowEvent;
import app.chung.language.chat.ThreadFollowEvent.ThreadFollowed;
import app.chung.language.chat.ThreadFollowEvent.ThreadUnfollowed;
import app.chung.language.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells which threads people follow; to themselves alone. */
@Component
public final class ThreadFollowTeller implements Teller<ThreadFollowEvent> {

    @Override
    public Class<ThreadFollowEvent> events() {
        return ThreadFollowEvent.class;
    }

    @Override
    public Told tell(ThreadFollowEvent event, PersonId actor) {
        return switch (event) {
            case ThreadFollowed e -> Told.of(MOVED).onlyTo(Audience.only(e.person()));
            case ThreadUnfollowed e -> Told.of(MOVED).onlyTo(Audience.only(e.person()));
        };
    }
}
