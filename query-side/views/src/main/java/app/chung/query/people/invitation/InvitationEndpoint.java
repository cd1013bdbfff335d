package app.chung.query.people.invitation;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invitations, for administrators; to others there are none. */
@RestController
@RequestMapping("/api/views/people/invitation")
public class InvitationEndpoint {

    private final View<InvitationCard> invitations;
    private final Clock clock;

    InvitationEndpoint(ViewReader views, Clock clock) {
        this.invitations = views.of(InvitationCard.class);
        this.clock = clock;
    }

    /** All of them, newest first. */
    @GetMapping
    Page<InvitationCard> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        return invitations
                .page(
                        caller.person(),
                        InvitationProjection.BY_POSITION.where().greatestFirst(),
                        cursor,
                        Lists.limit(limit))
                .map(card -> card.at(clock.instant()));
    }
}
