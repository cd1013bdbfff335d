package app.chung.platform.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import tools.jackson.databind.json.JsonMapper;

/** Writes every failure of every endpoint as a problem. */
@Component
@Order(-2)
public class ProblemWriter implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    /** From here on it is our fault, and whoever reports it should be able to name the request. */
    private static final int FAULT = 500;

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (AbortedException.isConnectionReset(failure)) {
            return Mono.error(failure);
        }
        @Nullable Problem known = ProblemReader.read(failure);
        if (known == null) {
            log(exchange, failure);
        }
        return exchange.getResponse().isCommitted()
                ? Mono.error(failure)
                : write(exchange, known == null ? Problem.of(500, "kernel.fault") : known);
    }

    /** By its pattern: a whole address may hold a secret, or somebody's words. */
    private static void log(ServerWebExchange exchange, Throwable failure) {
        Object what =
                exchange.getAttributeOrDefault(
                        HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "a request");
        HttpMethod method = exchange.getRequest().getMethod();
        RequestId.naming(
                exchange, () -> LOG.error("{} {} failed", method, what, Fault.of(failure)));
    }

    /** Writes one problem and ends the answer. */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(problem.body().status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.retryAfterSeconds() > 0) {
            response.getHeaders()
                    .set(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfterSeconds()));
        }
        Problem.Body body =
                problem.body().status() < FAULT
                        ? problem.body()
                        : problem.body().with("requestId", RequestId.of(exchange));
        byte[] bytes = json.writeValueAsBytes(body);
        response.getHeaders().setContentLength(bytes.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }
}
