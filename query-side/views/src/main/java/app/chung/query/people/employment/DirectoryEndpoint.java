package app.chung.query.people.employment;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.engine.Page;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.DepartmentId;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import app.chung.query.people.organisation.OrganisationZone;
import app.chung.query.people.person.PersonCard;
import app.chung.query.people.person.PersonDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who works where, today or on another day. */
@RestController
@RequestMapping("/api/views/people/directory")
public class DirectoryEndpoint {

    private final PersonDirectory directory;
    private final Employments employments;
    private final OrganisationZone zone;
    private final Supplier<Access> access;
    private final Clock clock;

    DirectoryEndpoint(
            PersonDirectory directory,
            Employments employments,
            OrganisationZone zone,
            Supplier<Access> access,
            Clock clock) {
        this.directory = directory;
        this.employments = employments;
        this.zone = zone;
        this.access = access;
        this.clock = clock;
    }

    /**
     * People in the order of their names, with where they work on the day; of one department and
     * its parts where one is named. Not for guests.
     */
    @GetMapping
    Page<Employed> list(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate at,
            @RequestParam(required = false) @Nullable UUID department,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        PersonId reader = caller.person();
        Lists.onlyIfSeen(access.get(), reader, new Audience.Organisation());
        Map<PersonId, Position> held = employments.on(at == null ? today(reader) : at, reader);
        Page<PersonCard> found =
                directory.find(
                        reader,
                        q,
                        department == null
                                ? card -> true
                                : worksIn(new DepartmentId(department), held, reader),
                        PersonDirectory.offset(cursor),
                        Lists.limit(limit));
        return new Page<>(
                found.items().stream().map(c -> Employed.of(c, held.get(c.id()))).toList(),
                found.next(),
                found.position());
    }

    private Predicate<PersonCard> worksIn(
            DepartmentId department, Map<PersonId, Position> held, PersonId reader) {
        Set<DepartmentId> within = employments.within(department, reader);
        return card -> {
            Position position = held.get(card.id());
            return position != null
                    && position.department() != null
                    && within.contains(position.department());
        };
    }

    private LocalDate today(PersonId reader) {
        return LocalDate.now(clock.withZone(zone.of(reader)));
    }
}
