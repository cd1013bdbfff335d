package app.chung.language.json;

import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Personal text leaves the placeholder {@code {"personal": n}} in the public JSON. */
record PersonalCodec() implements ValueCodec<Personal> {

    private static final String PLACEHOLDER = "personal";

    @Override
    public void write(JsonGenerator json, Personal value, Sealing sealing, String path) {
        json.writeStartObject();
        json.writeName(PLACEHOLDER);
        json.writeNumber(sealing.add(path, value));
        json.writeEndObject();
    }

    @Override
    public Personal read(JsonParser json, Reading reading) {
        boolean placeholder =
                json.currentToken() == JsonToken.START_OBJECT
                        && PLACEHOLDER.equals(json.nextName())
                        && json.nextToken() == JsonToken.VALUE_NUMBER_INT;
        if (!placeholder) {
            throw new Malformed("", "not-personal");
        }
        Personal personal = reading.personal(json.getIntValue());
        if (json.nextToken() != JsonToken.END_OBJECT) {
            throw new Malformed("", "not-personal");
        }
        return personal;
    }

    @Override
    public boolean personal() {
        return true;
    }
}
