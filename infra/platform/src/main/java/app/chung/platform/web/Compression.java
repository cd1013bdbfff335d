package app.chung.platform.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Compresses texts that are worth it, for those who ask for it. Spring Boot's own switch sets up
 * the compressor for everybody, which costs more than a small answer does.
 */
@Component
final class Compression implements NettyServerCustomizer {

    private static final int WORTH_IT = 2 * 1024;
    private static final Set<String> TEXTS =
            Set.of(
                    "text/html",
                    "text/css",
                    "text/javascript",
                    "application/javascript",
                    "application/json",
                    "application/problem+json",
                    "image/svg+xml");

    @Override
    public HttpServer apply(HttpServer server) {
        return server.compress(WORTH_IT).compress(Compression::isWanted);
    }

    private static boolean isWanted(HttpServerRequest request, HttpServerResponse response) {
        return acceptsGzip(request.requestHeaders())
                && isText(response.responseHeaders().get(HttpHeaderNames.CONTENT_TYPE));
    }

    private static boolean acceptsGzip(HttpHeaders headers) {
        return headers.getAll(HttpHeaderNames.ACCEPT_ENCODING).stream()
                .anyMatch(accepted -> accepted.toLowerCase(Locale.ROOT).contains("gzip"));
    }

    private static boolean isText(@Nullable String type) {
        return type != null && TEXTS.contains(type.split(";", 2)[0].strip());
    }
}
