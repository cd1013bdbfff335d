package app.chung.platform.web;

import app.chung.language.json.WireName;
import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads constants from addresses under the names that they have in JSON. */
@SuppressWarnings("rawtypes")
final class WireNames implements ConverterFactory<String, Enum> {

    @Override
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        return name ->
                Arrays.stream(type.getEnumConstants())
                        .filter(constant -> WireName.of(constant).equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
