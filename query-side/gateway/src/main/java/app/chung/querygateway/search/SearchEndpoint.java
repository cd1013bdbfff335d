package app.chung.querygateway.search;

import app.chung.engine.search.Found;
import app.chung.engine.search.Search;
import app.chung.platform.openapi.OneOf;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One box over everything that the asker may see at this moment. */
@RestController
class SearchEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Search search;

    SearchEndpoint(Search search) {
        this.search = search;
    }

    /**
     * What is answered.
     *
     * @param items best first
     * @param position the position of the log up to which everything could be found
     * @param total how many there are, counted up to 10 000
     */
    record Answer(List<SearchItem> items, long position, long total) {}

    /** What is found, best first. */
    @GetMapping("/api/search")
    Answer search(
            Caller caller,
            @RequestParam String q,
            @OneOf("SearchKind") @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "20") int limit,
            @RequestHeader(name = "Await-Position", defaultValue = "0") long position)
            throws InterruptedException {
        if (limit < 1) {
            throw Problem.invalid("limit", "too-small");
        }
        if (kind != null && !search.kinds().contains(kind)) {
            throw Problem.invalid("kind", "unknown-value");
        }
        boolean unused = search.await(position, PATIENCE);
        long reached = search.position();
        Found found = search.find(caller.person(), q, kind, limit);
        return new Answer(
                found.hits().stream().map(SearchItem::of).toList(), reached, found.total());
    }
}
