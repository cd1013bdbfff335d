package app.chung.platform.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Serves the built front end from the class path: files as they are, and the one page for every
 * address that only the front end knows.
 */
@Configuration(proxyBeanMethods = false)
public class FrontEnd {

    private static final ClassPathResource FILES = new ClassPathResource("static/");
    private static final ClassPathResource PAGE = new ClassPathResource("static/index.html");
    private static final Duration FOR_EVER = Duration.ofDays(365);

    @Bean
    RouterFunction<ServerResponse> frontEndFiles() {
        var files = RouterFunctions.resourceLookupFunction("/**", FILES);
        return RouterFunctions.resources(
                request ->
                        isApi(request)
                                ? Mono.empty()
                                : files.apply(request).switchIfEmpty(page(request)),
                FrontEnd::cache);
    }

    private static Mono<Resource> page(ServerRequest request) {
        String path = request.path();
        boolean names = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return names || !PAGE.exists() ? Mono.empty() : Mono.just(PAGE);
    }

    private static boolean isApi(ServerRequest request) {
        return request.path().equals("/api") || request.path().startsWith("/api/");
    }

    // The build names files under assets/ by their content, so that one of that name never changes.
    private static void cache(Resource file, HttpHeaders headers) {
        boolean hashed =
                file instanceof ClassPathResource c && c.getPath().startsWith("static/assets/");
        headers.setCacheControl(
                hashed
                        ? CacheControl.maxAge(FOR_EVER).cachePublic().immutable()
                        : CacheControl.noCache());
    }
}
