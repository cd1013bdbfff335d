package app.chung.querygateway.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestOpenSearch;
import app.chung.engine.opensearch.OpenSearchStore;
import app.chung.engine.sample.FoundDocuments;
import app.chung.engine.search.Search;
import app.chung.engine.search.SearchProjection;
import app.chung.language.json.Opener;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.Story;
import app.chung.querygateway.opening.MarkdownRenderer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** After all that can happen, the index that followed it is the one that is made of the views. */
@Timeout(180)
class IndexRebuildIT {

    private static Search search(RealViews views, String index) {
        var address = TestOpenSearch.shared().address();
        Search search =
                new Search(
                        projections(),
                        views.engine(),
                        new OpenSearchStore(address.uri(), address.authorization(), index),
                        new Opener(views.keys()),
                        new MarkdownRenderer()::plain,
                        views.access());
        search.start();
        return search;
    }

    private static List<SearchProjection<?>> projections() {
        return SearchConfiguration.projections();
    }

    private static void settle(RealViews views, Search search) throws InterruptedException {
        views.settle();
        assertThat(search.await(views.position(), Duration.ofSeconds(60))).isTrue();
    }

    @Test
    void is_the_same_document_by_document() throws Exception {
        String index = "followed-" + UUID.randomUUID();
        String other = "beside-" + UUID.randomUUID();
        RealViews views = new RealViews();
        try (Search followed = search(views, index)) {
            Story.play(views);
            settle(views, followed);
            try (Search beside = search(views, other)) {
                settle(views, beside);
                Map<String, String> there = FoundDocuments.of(index);
                assertThat(there).isEqualTo(FoundDocuments.of(other));
                assertThat(there.keySet().stream().map(id -> id.replaceFirst(":.*", "")).distinct())
                        .hasSize(projections().size());
            }
        } finally {
            views.close();
        }
    }
}
