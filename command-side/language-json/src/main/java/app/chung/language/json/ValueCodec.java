package app.chung.language.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Writes and reads values of one type. A reader stands on the value's first token, ends on its
 * last.
 */
interface ValueCodec<T> {

    void write(JsonGenerator json, T value, Sealing sealing, String path);

    T read(JsonParser json, Reading reading);

    /** Whether personal text may be inside; only then paths are worth making. */
    default boolean personal() {
        return false;
    }
}
