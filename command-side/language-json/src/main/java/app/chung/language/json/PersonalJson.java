package app.chung.language.json;

import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Personal text in documents: {@code {subject, context, bytes}}, the bytes in base64. */
final class PersonalJson {

    private PersonalJson() {}

    static final class Writer extends StdSerializer<Personal> {

        Writer() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal value, JsonGenerator json, SerializationContext context) {
            switch (value) {
                case Personal.Open open ->
                        throw new IllegalArgumentException("Clear text may not be stored: " + open);
                case Personal.Sealed sealed -> {
                    json.writeStartObject();
                    json.writeStringProperty("subject", sealed.subject().value().toString());
                    json.writeStringProperty("context", sealed.context());
                    json.writeName("bytes");
                    json.writeBinary(sealed.bytes());
                    json.writeEndObject();
                }
            }
        }
    }

    static final class Reader<T extends Personal> extends StdDeserializer<T> {

        Reader(Class<T> type) {
            super(type);
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) {
            JsonNode tree = context.readTree(json);
            return (T)
                    new Personal.Sealed(
                            new PersonId(ScalarCodec.uuid(tree.required("subject").asString())),
                            tree.required("context").asString(),
                            tree.required("bytes").binaryValue());
        }
    }
}
