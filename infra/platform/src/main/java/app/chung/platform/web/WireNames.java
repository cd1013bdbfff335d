package app.chung.platform.web;

import app.chung.language.json.WireName;
import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/**
 * Reads constants from addresses under the names that they have in JSON, and under no other. A
 * converter would not do: where one fails, Spring takes the name that the constant has in Java.
 */
@ControllerAdvice
final class WireNames {

    @InitBinder
    void strictly(WebDataBinder binder, ServerWebExchange exchange) {
        Object handler = exchange.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        if (handler instanceof HandlerMethod method) {
            for (MethodParameter parameter : method.getMethodParameters()) {
                Class<?> type = parameter.getParameterType();
                if (type.isEnum()) {
                    binder.registerCustomEditor(type, new Named(type));
                }
            }
        }
    }

    private static final class Named extends PropertyEditorSupport {

        private final Class<?> type;

        Named(Class<?> type) {
            this.type = type;
        }

        @Override
        public void setAsText(String name) {
            setValue(
                    Arrays.stream(type.getEnumConstants())
                            .filter(constant -> WireName.of((Enum<?>) constant).equals(name))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(name)));
        }
    }
}
