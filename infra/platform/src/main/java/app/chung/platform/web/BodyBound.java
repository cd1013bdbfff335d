package app.chung.platform.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a body that announces itself as too long before a byte of it is read; one that does not
 * is cut off while reading.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class BodyBound implements RequestFilter {

    /** The longest picture that may be sent. */
    public static final int LONGEST_PICTURE = 5 * 1024 * 1024;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().getContentLength() <= bound(exchange)) {
            return chain.filter(exchange);
        }
        exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
        return Mono.error(Problem.of(413, "kernel.too-large"));
    }

    /** The whole body; empty when there is none, an error when there is more than so much of it. */
    public static Mono<byte[]> read(ServerHttpRequest request, int most) {
        return DataBufferUtils.join(request.getBody(), most).map(BodyBound::bytes);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static long bound(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().endsWith("/picture")
                ? LONGEST_PICTURE
                : WebConfiguration.LONGEST_BODY;
    }
}
