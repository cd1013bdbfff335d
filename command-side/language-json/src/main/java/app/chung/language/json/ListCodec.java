package app.chung.language.json;

import app.chung.language.kernel.Malformed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Lists and sets.
 *
 * @param element the codec of each element; none may be null
 * @param collect turns the elements into the collection
 */
record ListCodec<T, C extends Collection<T>>(ValueCodec<T> element, Function<List<T>, C> collect)
        implements ValueCodec<C> {

    private static final int MOST = 1_000;

    @Override
    public void write(JsonGenerator json, C value, Sealing sealing, String path) {
        json.writeStartArray();
        int i = 0;
        for (T each : value) {
            element.write(json, each, sealing, element.personal() ? path + "[" + i + "]" : path);
            i++;
        }
        json.writeEndArray();
    }

    @Override
    public C read(JsonParser json, Reading reading) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new Malformed("", "wrong-type");
        }
        List<T> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (reading.strict() && values.size() >= MOST) {
                throw new Malformed("", "too-many");
            }
            values.add(readElement(json, reading, values.size()));
        }
        return collect.apply(values);
    }

    private T readElement(JsonParser json, Reading reading, int index) {
        try {
            return element.read(json, reading);
        } catch (Malformed e) {
            throw Paths.within("[" + index + "]", e);
        }
    }

    @Override
    public boolean personal() {
        return element.personal();
    }
}
