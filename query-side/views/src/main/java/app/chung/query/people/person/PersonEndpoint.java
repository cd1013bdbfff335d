package app.chung.query.people.person;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is here. */
@RestController
@RequestMapping("/api/views/people/person")
public class PersonEndpoint {

    private static final int MOST_IDS = 200;

    private final View<PersonCard> people;
    private final PersonDirectory directory;
    private final KnownPeople known;

    PersonEndpoint(ViewReader views, PersonDirectory directory, KnownPeople known) {
        this.people = views.of(PersonCard.class);
        this.directory = directory;
        this.known = known;
    }

    /** These persons, or those who answer to the words, or all. */
    @GetMapping
    Page<PersonCard> list(
            Caller caller,
            @RequestParam(required = false) @Nullable List<UUID> ids,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        int most = Lists.limit(limit);
        if (ids == null) {
            return directory.find(caller.person(), q, PersonDirectory.offset(cursor), most);
        }
        if (ids.size() > MOST_IDS) {
            throw Problem.invalid("ids", "too-many");
        }
        long position = people.position();
        List<String> keys = ids.stream().map(UUID::toString).distinct().toList();
        return new Page<>(known.find(caller.person(), keys), null, position);
    }

    /** One person. */
    @GetMapping("/{id}")
    PersonCard one(Caller caller, @PathVariable UUID id) {
        return known.find(caller.person(), List.of(id.toString())).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
