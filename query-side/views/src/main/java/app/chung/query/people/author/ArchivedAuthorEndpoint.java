package app.chung.query.people.author;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Archived authors, for administrators who say who they are; to others there is no list. */
@RestController
@RequestMapping("/api/views/people/author")
public class ArchivedAuthorEndpoint {

    private final View<ArchivedAuthor> authors;
    private final Supplier<Access> access;

    ArchivedAuthorEndpoint(ViewReader views, Supplier<Access> access) {
        this.authors = views.of(ArchivedAuthor.class);
        this.access = access;
    }

    /** All of them, by source. */
    @GetMapping
    Page<ArchivedAuthor> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        if (!access.get().maySee(caller.person(), new Audience.Administrators())) {
            return new Page<>(List.of(), null, authors.position());
        }
        return authors.page(
                caller.person(),
                ArchivedAuthorProjection.BY_SOURCE.where(),
                cursor,
                Lists.limit(limit));
    }
}
