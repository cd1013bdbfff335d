package app.chung.query.people.employment;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.kernel.PersonId;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import app.chung.query.people.person.PersonCard;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a person worked, works and will work. */
@RestController
@RequestMapping("/api/views/people/employment")
public class PositionsEndpoint {

    private final View<Positions> positions;
    private final View<PersonCard> people;
    private final Supplier<Access> access;

    PositionsEndpoint(ViewReader views, Supplier<Access> access) {
        this.positions = views.of(Positions.class);
        this.people = views.of(PersonCard.class);
        this.access = access;
    }

    /** All their positions, none before the first is written down; not for guests. */
    @GetMapping("/{id}")
    Positions of(Caller caller, @PathVariable UUID id) {
        Lists.onlyIfSeen(access.get(), caller.person(), new Audience.Organisation());
        Lists.onlyIfSeen(people, caller.person(), id.toString());
        return positions
                .find(caller.person(), id.toString())
                .orElseGet(() -> new Positions(new PersonId(id), List.of(), 0));
    }
}
