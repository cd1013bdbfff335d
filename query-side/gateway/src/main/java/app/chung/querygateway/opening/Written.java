package app.chung.querygateway.opening;

import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * What was written of documents, for as long as they are kept: documents do not change, so another
 * one takes their place. Repeated only while the keys of its texts are there.
 */
final class Written {

    private static final long CHARACTERS = 16_000_000;

    private final Cache<Object, Text> texts =
            Caffeine.newBuilder()
                    .weakKeys()
                    .maximumWeight(CHARACTERS)
                    .weigher((Object document, Text text) -> text.json().charLength())
                    .build();

    /** Whose texts stand in what was written. */
    record Text(SerializableString json, Set<PersonId> subjects) {}

    /** What was written of these documents, looked up once for one answer. */
    Known known(Collection<?> documents) {
        Map<Object, Text> found = new IdentityHashMap<>(documents.size());
        Set<PersonId> subjects = new HashSet<>();
        for (Object document : documents) {
            Text text = texts.getIfPresent(document);
            if (text == null) {
                subjects.addAll(Opener.subjects(document));
            } else {
                found.put(document, text);
                subjects.addAll(text.subjects());
            }
        }
        return new Known(found, subjects);
    }

    /**
     * For one answer.
     *
     * @param texts what was written of documents, the same ones
     * @param subjects whose personal text is sealed in any of them
     */
    record Known(Map<Object, Text> texts, Set<PersonId> subjects) {

        static final Known NOTHING = new Known(Map.of(), Set.of());
    }

    /** The document as JSON. */
    SerializableString of(
            Object document,
            Known known,
            Opener opener,
            ValueSerializer<Object> serializer,
            SerializationContext context) {
        Text ahead = known.texts().get(document);
        Text kept = ahead == null ? texts.getIfPresent(document) : ahead;
        if (kept != null && opener.opens(kept.subjects())) {
            return kept.json();
        }
        Text fresh =
                new Text(
                        fresh(document, serializer, context),
                        Set.copyOf(Opener.subjects(document)));
        texts.put(document, fresh);
        return fresh.json();
    }

    private static SerializableString fresh(
            Object document, ValueSerializer<Object> serializer, SerializationContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = context.tokenStreamFactory().createGenerator(context, bytes)) {
            serializer.serialize(document, json, context);
        }
        return new SerializedString(bytes.toString(StandardCharsets.UTF_8));
    }
}
