package app.chung.platform.web;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Each request has an id: that of who sent it or of the proxy between, if it is a plain word, else
 * one of ours. The answer carries it, and so does what the log says of the request, beside the id
 * of the trace that it belongs to.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestId implements RequestFilter {

    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();

    /** Longer or with other signs it might be anything, and it stands in our log. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** W3C Trace Context: version, trace, parent, flags. */
    private static final Pattern TRACE =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders asked = exchange.getRequest().getHeaders();
        @Nullable String given = asked.getFirst(HEADER);
        String id =
                given != null && PLAIN.matcher(given).matches()
                        ? given
                        : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        exchange.getAttributes().put(ATTRIBUTE, id);
        exchange.getResponse().getHeaders().set(HEADER, id);
        return chain.filter(exchange);
    }

    /** The request's id; empty before it has one. */
    static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, "");
    }

    /** Says something in the log that names the request. */
    static void naming(ServerWebExchange exchange, Runnable saying) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        MDC.put("http.request.id", of(exchange));
        @Nullable String trace = exchange.getRequest().getHeaders().getFirst("traceparent");
        Matcher known = TRACE.matcher(trace == null ? "" : trace);
        if (known.matches()) {
            MDC.put("trace.id", known.group(1));
        }
        try {
            saying.run();
        } finally {
            MDC.clear();
            if (before != null) {
                MDC.setContextMap(before);
            }
        }
    }
}
