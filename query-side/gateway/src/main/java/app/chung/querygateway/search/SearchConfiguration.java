package app.chung.querygateway.search;

import app.chung.engine.opensearch.OpenSearchStore;
import app.chung.engine.run.Engine;
import app.chung.engine.search.Search;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchStore;
import app.chung.language.json.Opener;
import app.chung.platform.access.AccessFold;
import app.chung.querygateway.Parts;
import app.chung.querygateway.ViewsPlace;
import app.chung.querygateway.opening.MarkdownRenderer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Search with everything that views say can be found. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    private static final String INDEX = "chung";

    @Bean(destroyMethod = "")
    SearchStore searchStore(Environment environment, ViewsPlace place) {
        URI address = URI.create(environment.getRequiredProperty("chung.opensearch.url"));
        return new OpenSearchStore(
                address, authorization(address, environment), place.name(INDEX, "-"));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Search search(
            Engine engine,
            SearchStore store,
            Opener opener,
            MarkdownRenderer markdown,
            AccessFold access) {
        return new Search(projections(), engine, store, opener, markdown::plain, access);
    }

    /** From the address itself, {@code https://user:password@host}, or from settings beside it. */
    private static @Nullable String authorization(URI address, Environment environment) {
        String user = environment.getProperty("chung.opensearch.user");
        String pair =
                user == null
                        ? address.getUserInfo()
                        : user + ":" + environment.getProperty("chung.opensearch.password", "");
        return pair == null
                ? null
                : "Basic "
                        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    static List<SearchProjection<?>> projections() {
        return (List<SearchProjection<?>>) (List<?>) Parts.ofKind(SearchProjection.class);
    }
}
