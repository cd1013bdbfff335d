package app.chung.platform.web;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/**
 * An endpoint is asked for what it declares and for nothing else: a word behind the question mark
 * that it does not know is told, so that no filter is passed over because of a slip of the pen. The
 * same holds for the names of constants.
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

        private final Map<Method, Map<String, Predicate<String>>> known = new ConcurrentHashMap<>();

        @Override
        protected void handleMatch(
                RequestMappingInfo info, HandlerMethod handler, ServerWebExchange exchange) {
            super.handleMatch(info, handler, exchange);
            if (exchange.getRequest().getURI().getRawQuery() == null) {
                return;
            }
            Map<String, Predicate<String>> values =
                    known.computeIfAbsent(handler.getMethod(), Strict::values);
            exchange.getRequest()
                    .getQueryParams()
                    .forEach((name, given) -> onlyKnown(values.get(name), name, given));
        }

        private static void onlyKnown(
                @Nullable Predicate<String> values, String name, List<@Nullable String> given) {
            if (values == null) {
                throw Problem.invalid(name, "unknown");
            }
            for (String value : given) {
                if (value != null && !value.isEmpty() && !values.test(value)) {
                    throw Problem.invalid(name, "unknown-value");
                }
            }
        }

        private static Map<String, Predicate<String>> values(Method handler) {
            Map<String, Predicate<String>> values = new HashMap<>();
            for (Parameter parameter : handler.getParameters()) {
                nameOf(parameter).ifPresent(name -> values.put(name, values(parameter)));
            }
            return values;
        }

        @SuppressWarnings("unchecked")
        private static Predicate<String> values(Parameter parameter) {
            Class<?> type = parameter.getType();
            return type.isEnum()
                    ? WireNames.of((Class<? extends Enum<?>>) type)::containsKey
                    : value -> true;
        }
    }
}
