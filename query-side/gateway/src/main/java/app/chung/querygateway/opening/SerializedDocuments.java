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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * What was written of documents and of lists of them, for as long as they are kept: they do not
 * change, so others take their place. Repeated only while the keys of the texts are there.
 */
final class SerializedDocuments {

    private static final long CHARACTERS = 16_000_000;
    private static final long NEVER = -1;

    /** Of a list that was written once. Most are never seen again, so nothing is kept of them. */
    private static final Text ONCE = new Text(new SerializedString(""), Set.of(), NEVER);

    /** Of a list that holds a text whose key is gone: it is written item by item from then on. */
    private static final Text APART = new Text(new SerializedString(""), Set.of(), NEVER);

    private final Cache<Object, Text> texts =
            Caffeine.newBuilder()
                    .weakKeys()
                    .maximumWeight(CHARACTERS)
                    .weigher((Object document, Text text) -> text.json.charLength() + 1)
                    .build();

    /** What was written, and whose texts stand in it. */
    private static final class Text {

        private final SerializableString json;
        private final Set<PersonId> subjects;
        private volatile long era;

        Text(SerializableString json, Set<PersonId> subjects, long era) {
            this.json = json;
            this.subjects = subjects;
            this.era = era;
        }

        /** Whether the keys of its texts are there, which need not be asked twice in one era. */
        boolean opens(Opener opener, long now) {
            if (era != now && opener.opens(subjects)) {
                era = now;
            }
            return era == now;
        }
    }

    /**
     * For one answer.
     *
     * @param texts what was written of documents, the same ones; their keys are there
     * @param opener for the others
     */
    record Known(Map<Object, Text> texts, Opener opener) {}

    /** Nothing looked up. */
    static Known nothing(Opener opener) {
        return new Known(Map.of(), opener);
    }

    /**
     * What was written of these documents; the keys for it and for what was not are asked at once.
     */
    Known known(Collection<?> documents, Opener opener) {
        long era = opener.era();
        Map<Object, Text> found = new IdentityHashMap<>(documents.size());
        Set<PersonId> asked = new HashSet<>();
        boolean sure = true;
        for (Object document : documents) {
            Text text = texts.getIfPresent(document);
            if (text == null) {
                asked.addAll(Opener.subjects(document));
                continue;
            }
            found.put(document, text);
            if (text.era != era) {
                asked.addAll(text.subjects);
                sure = false;
            }
        }
        Opener ahead = opener.ahead(asked);
        if (!sure) {
            found.values().removeIf(text -> !text.opens(ahead, era));
        }
        return new Known(found, ahead);
    }

    /**
     * What was written of the whole list, the items one behind the other.
     *
     * @return null when nothing is kept of it, or not all keys are there
     */
    @Nullable SerializableString whole(List<?> documents, Opener opener) {
        Text text = texts.getIfPresent(documents);
        if (text == null || text == ONCE || text == APART) {
            return null;
        }
        long era = opener.era();
        if (text.era == era || text.opens(opener.ahead(text.subjects), era)) {
            return text.json;
        }
        texts.put(documents, APART);
        return null;
    }

    /** Keeps what was written of each of them, if the same list was written before. */
    void keep(List<?> documents, List<SerializableString> each) {
        Text before = texts.getIfPresent(documents);
        if (before == null) {
            texts.put(documents, ONCE);
        }
        if (before != ONCE) {
            return;
        }
        String all =
                each.stream().map(SerializableString::getValue).collect(Collectors.joining(","));
        texts.put(
                documents, new Text(new SerializedString(all), Opener.subjects(documents), NEVER));
    }

    /** The document as JSON. */
    SerializableString of(
            Object document,
            Known known,
            ValueSerializer<Object> serializer,
            SerializationContext context) {
        Text ahead = known.texts().get(document);
        if (ahead != null) {
            return ahead.json;
        }
        long era = known.opener().era();
        Text kept = texts.getIfPresent(document);
        if (kept != null && kept.opens(known.opener(), era)) {
            return kept.json;
        }
        Text fresh =
                new Text(
                        fresh(document, serializer, context),
                        Set.copyOf(Opener.subjects(document)),
                        NEVER);
        texts.put(document, fresh);
        return fresh.json;
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
