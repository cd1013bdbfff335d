package app.chung.language.json;

import app.chung.language.kernel.Malformed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value of a sealed family of records: an object whose first field {@code type} tells which. */
final class OneOfCodec implements ValueCodec<Object> {

    static final String TYPE = "type";

    private final Map<String, RecordCodec<Object>> byName = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    OneOfCodec(Class<?> family) {
        addAll(family);
    }

    @SuppressWarnings("unchecked")
    private void addAll(Class<?> family) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isRecord()) {
                String name = WireName.kebab(member.getSimpleName());
                names.put(member, name);
                byName.put(name, (RecordCodec<Object>) ValueCodecs.ofRecord(member));
            } else {
                addAll(member);
            }
        }
    }

    @Override
    public void write(JsonGenerator json, Object value, Sealing sealing, String path) {
        String name = names.get(value.getClass());
        json.writeStartObject();
        json.writeName(TYPE);
        json.writeString(name);
        codec(name).writeFields(json, value, sealing, path);
        json.writeEndObject();
    }

    @Override
    public Object read(JsonParser json, Reading reading) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new Malformed("", "wrong-type");
        }
        if (!TYPE.equals(json.nextName()) || json.nextToken() != JsonToken.VALUE_STRING) {
            throw new Malformed(TYPE, "missing");
        }
        return codec(json.getString()).readFields(json, reading);
    }

    private RecordCodec<Object> codec(@Nullable String name) {
        RecordCodec<Object> codec = byName.get(name);
        if (codec == null) {
            throw new Malformed(TYPE, "unknown-value");
        }
        return codec;
    }

    @Override
    public boolean personal() {
        return byName.values().stream().anyMatch(RecordCodec::personal);
    }
}
