package app.chung.query.imports.run;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports, for administrators; to others there are none. */
@RestController
@RequestMapping("/api/views/imports/run")
public class ImportRunEndpoint {

    private final View<ImportRun> runs;

    ImportRunEndpoint(ViewReader views) {
        this.runs = views.of(ImportRun.class);
    }

    /** All of them, newest first. */
    @GetMapping
    Page<ImportRun> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        return runs.page(
                caller.person(),
                ImportRunProjection.BY_POSITION.where().greatestFirst(),
                cursor,
                Lists.limit(limit));
    }
}
