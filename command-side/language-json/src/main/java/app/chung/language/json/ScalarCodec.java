package app.chung.language.json;

import app.chung.language.kernel.Malformed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Values that are one JSON string, number or boolean. */
final class ScalarCodec {

    static final Map<Class<?>, ValueCodec<?>> ALL =
            Map.ofEntries(
                    Map.entry(
                            String.class, new Text<>(ScalarCodec::wellFormed, s -> s, "not-text")),
                    Map.entry(
                            UUID.class, new Text<>(ScalarCodec::uuid, UUID::toString, "not-an-id")),
                    Map.entry(Instant.class, text(Instant::parse, "not-an-instant")),
                    Map.entry(LocalDate.class, text(LocalDate::parse, "not-a-date")),
                    Map.entry(LocalTime.class, text(LocalTime::parse, "not-a-time")),
                    Map.entry(int.class, new IntNumber()),
                    Map.entry(Integer.class, new IntNumber()),
                    Map.entry(long.class, new LongNumber()),
                    Map.entry(Long.class, new LongNumber()),
                    Map.entry(boolean.class, new Truth()),
                    Map.entry(Boolean.class, new Truth()));

    private ScalarCodec() {}

    static <T> ValueCodec<T> text(Function<String, T> parse, String complaint) {
        return new Text<>(parse, Object::toString, complaint);
    }

    /** A strict UUID; {@link UUID#fromString} alone takes shorter forms too. */
    static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException(text);
        }
        return UUID.fromString(text);
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair =
                        i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    throw new IllegalArgumentException("lone surrogate");
                }
                i++;
            }
        }
        return text;
    }

    private static void expect(boolean right) {
        if (!right) {
            throw new Malformed("", "wrong-type");
        }
    }

    record Text<T>(Function<String, T> parse, Function<? super T, String> print, String complaint)
            implements ValueCodec<T> {

        @Override
        public void write(JsonGenerator json, T value, Sealing sealing, String path) {
            json.writeString(print.apply(value));
        }

        @Override
        public T read(JsonParser json, Reading reading) {
            expect(json.currentToken() == JsonToken.VALUE_STRING);
            try {
                return parse.apply(json.getString());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new Malformed("", complaint);
            }
        }
    }

    private record IntNumber() implements ValueCodec<Integer> {

        @Override
        public void write(JsonGenerator json, Integer value, Sealing sealing, String path) {
            json.writeNumber(value);
        }

        @Override
        public Integer read(JsonParser json, Reading reading) {
            expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT);
            try {
                return json.getIntValue();
            } catch (InputCoercionException e) {
                throw new Malformed("", "out-of-range");
            }
        }
    }

    private record LongNumber() implements ValueCodec<Long> {

        @Override
        public void write(JsonGenerator json, Long value, Sealing sealing, String path) {
            json.writeNumber(value);
        }

        @Override
        public Long read(JsonParser json, Reading reading) {
            expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT);
            try {
                return json.getLongValue();
            } catch (InputCoercionException e) {
                throw new Malformed("", "out-of-range");
            }
        }
    }

    private record Truth() implements ValueCodec<Boolean> {

        @Override
        public void write(JsonGenerator json, Boolean value, Sealing sealing, String path) {
            json.writeBoolean(value);
        }

        @Override
        public Boolean read(JsonParser json, Reading reading) {
            expect(
                    json.currentToken() == JsonToken.VALUE_TRUE
                            || json.currentToken() == JsonToken.VALUE_FALSE);
            return json.currentToken() == JsonToken.VALUE_TRUE;
        }
    }
}
