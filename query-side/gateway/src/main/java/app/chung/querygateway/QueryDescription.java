package app.chung.querygateway;

import app.chung.audit.HistoryEndpoint;
import app.chung.engine.Markdown;
import app.chung.engine.search.Search;
import app.chung.platform.openapi.Described;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The query side as its document tells it. */
@Configuration(proxyBeanMethods = false)
class QueryDescription {

    private static final Pattern ENDPOINTS =
            Pattern.compile("app\\.chung\\.(query|audit|querygateway)\\..*");

    @Bean
    Described querySide(Search search) {
        return new Described() {
            @Override
            public String name() {
                return "query";
            }

            @Override
            public boolean owns(Class<?> endpoint) {
                return ENDPOINTS.matcher(endpoint.getName()).matches();
            }

            @Override
            public Map<String, Class<?>> headers() {
                return Map.of("Await-Position", long.class);
            }

            @Override
            public Collection<String> values(String name) {
                return switch (name) {
                    case "SearchKind" -> search.kinds();
                    case "HistoryKind" -> HistoryEndpoint.kinds();
                    default -> throw new IllegalArgumentException(name);
                };
            }

            @Override
            public Optional<String> beside(RecordComponent component) {
                return Optional.ofNullable(component.getAnnotation(Markdown.class))
                        .map(Markdown::html);
            }
        };
    }
}
