package app.chung.queryserver;

import app.chung.platform.openapi.Described;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which endpoints are the query side's. */
@Configuration(proxyBeanMethods = false)
class QueryDescription {

    @Bean
    Described querySide() {
        return new Described(
                "query", "app\\.chung\\.(query|audit|querygateway)\\..*", Map.of(), Void.class);
    }
}
