package app.chung.language.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Jackson parts for values that are one string. */
final class Texts {

    private Texts() {}

    static <T> ValueSerializer<T> writing(Class<T> type, Function<T, String> print) {
        return new StdScalarSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(print.apply(value));
            }
        };
    }

    static <T> ValueSerializer<T> writingKey(Class<T> type, Function<T, String> print) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeName(print.apply(value));
            }
        };
    }

    static ValueDeserializer<Object> reading(Class<?> type, Function<String, ?> parse) {
        return new StdScalarDeserializer<>(type) {
            @Override
            public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
                if (json.currentToken() != JsonToken.VALUE_STRING) {
                    return context.handleUnexpectedToken(type, json);
                }
                String text = json.getString();
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException e) {
                    return context.handleWeirdStringValue(type, text, "not valid");
                }
            }
        };
    }

    static KeyDeserializer readingKey(Function<String, ?> parse) {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return parse.apply(key);
            }
        };
    }
}
