package app.chung.language.json;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.Personal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the codec of a type of the language; anything else is refused when it is first met. */
final class ValueCodecs {

    private static final Map<Type, ValueCodec<?>> KNOWN = new ConcurrentHashMap<>(ScalarCodec.ALL);

    private ValueCodecs() {}

    static ValueCodec<?> of(Type type) {
        ValueCodec<?> known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        ValueCodec<?> made = make(type);
        KNOWN.put(type, made);
        return made;
    }

    @SuppressWarnings("unchecked")
    static <T> RecordCodec<T> ofRecord(Class<T> type) {
        return (RecordCodec<T>) of(type);
    }

    private static ValueCodec<?> make(Type type) {
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class ->
                    new ListCodec<>(element(list), List::copyOf);
            case ParameterizedType set when set.getRawType() == Set.class ->
                    new ListCodec<>(
                            element(set),
                            all -> Collections.unmodifiableSet(new LinkedHashSet<>(all)));
            case Class<?> raw when raw == Personal.class -> new PersonalCodec();
            case Class<?> raw when raw.isEnum() -> enumeration(raw);
            case Class<?> raw when raw.isRecord() && Id.class.isAssignableFrom(raw) ->
                    Ids.codec(raw);
            case Class<?> raw when raw.isRecord() -> new RecordCodec<>(raw);
            case Class<?> raw when raw.isSealed() -> new OneOfCodec(raw);
            default -> throw new IllegalArgumentException(type + " has no form on the wire");
        };
    }

    @SuppressWarnings("unchecked")
    private static ValueCodec<Object> element(ParameterizedType collection) {
        return (ValueCodec<Object>) of(collection.getActualTypeArguments()[0]);
    }

    private static ValueCodec<Object> enumeration(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(WireName.of((Enum<?>) constant), constant);
        }
        return new ScalarCodec.Text<>(
                name -> {
                    Object constant = constants.get(name);
                    if (constant == null) {
                        throw new IllegalArgumentException(name);
                    }
                    return constant;
                },
                constant -> WireName.of((Enum<?>) constant),
                "unknown-value");
    }
}
