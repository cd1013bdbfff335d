package app.chung.platform.web;

import app.chung.language.json.WireName;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * Reads constants from addresses under the names that they have in JSON. Where this fails, Spring
 * takes the name that the constant has in Java: {@link KnownParameters} asks here first.
 */
final class WireNames implements ConverterFactory<String, Enum<?>> {

    @Override
    public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
        Map<String, T> constants = of(type);
        return name -> {
            T constant = constants.get(name);
            if (constant == null) {
                throw new IllegalArgumentException(name);
            }
            return constant;
        };
    }

    static <T extends Enum<?>> Map<String, T> of(Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(WireName::of, Function.identity()));
    }
}
