package app.chung.platform.web;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/**
 * An endpoint is asked for what it declares and for nothing else: a word behind the question mark
 * that it does not know is told, so that no filter is passed over because of a slip of the pen.
 */
@Component
public final class KnownParameters implements WebFluxRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Strict();
    }

    /** How a parameter of an endpoint is called behind the question mark, if it stands there. */
    public static Optional<String> nameOf(Parameter parameter) {
        return Optional.ofNullable(parameter.getAnnotation(RequestParam.class))
                .map(query -> query.name().isEmpty() ? parameter.getName() : query.name());
    }

    private static final class Strict extends RequestMappingHandlerMapping {

        private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

        @Override
        protected void handleMatch(
                RequestMappingInfo info, HandlerMethod handler, ServerWebExchange exchange) {
            super.handleMatch(info, handler, exchange);
            if (exchange.getRequest().getURI().getRawQuery() == null) {
                return;
            }
            Set<String> names = known.computeIfAbsent(handler.getMethod(), Strict::names);
            for (String asked : exchange.getRequest().getQueryParams().keySet()) {
                if (!names.contains(asked)) {
                    throw Problem.invalid(asked, "unknown");
                }
            }
        }

        private static Set<String> names(Method handler) {
            return Arrays.stream(handler.getParameters())
                    .flatMap(parameter -> nameOf(parameter).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
