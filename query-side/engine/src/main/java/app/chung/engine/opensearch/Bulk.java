package app.chung.engine.opensearch;

import app.chung.access.Audience;
import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchStore.Entry;
import app.chung.engine.search.SearchStore.Words;
import app.chung.language.json.ChungJson;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.ObjectWriter;

/** The lines of one request that takes many documents in. */
final class Bulk {

    private static final ObjectWriter LINES =
            Http.JSON.writer().with(new MinimalPrettyPrinter("\n"));
    private static final ObjectWriter AUDIENCE = ChungJson.mapper().writerFor(Audience.class);

    private final StringWriter text = new StringWriter();
    private final JsonGenerator lines = LINES.createGenerator(text);
    private final List<String> keys = new ArrayList<>();
    private int length;

    void add(String view, Entry entry) {
        keys.add(entry.key());
        lines.writeStartObject();
        lines.writeName(entry.words() == null ? "delete" : "index");
        lines.writeStartObject();
        lines.writeStringProperty("_id", view + ":" + entry.key());
        lines.writeNumberProperty("version", entry.position());
        lines.writeStringProperty("version_type", "external_gte");
        lines.writeEndObject();
        lines.writeEndObject();
        if (entry.words() instanceof Words words) {
            source(words);
        }
    }

    private void source(Words words) {
        SearchDocument document = words.document();
        lines.writeStartObject();
        put("kind", document.kind());
        put("id", document.id());
        put("parent", document.parent());
        put("title", clean(words.title()));
        put("text", clean(words.text()));
        lines.writeName("terms");
        lines.writeStartArray();
        document.audience().terms().forEach(lines::writeString);
        lines.writeEndArray();
        lines.writeName("audience");
        lines.writeRawValue(AUDIENCE.writeValueAsString(document.audience()));
        put("author", document.author() == null ? null : document.author().value());
        put("at", document.at());
        put("group", document.group());
        put("channel", document.channel());
        lines.writeEndObject();
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            String written = value.toString();
            length += written.length();
            lines.writeStringProperty(name, written);
        }
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : MentionSigns.in(text);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** About how many characters. */
    int length() {
        return length;
    }

    /** To be asked once, at the end. */
    String body() {
        lines.close();
        return text.append('\n').toString();
    }

    List<String> keys() {
        return keys;
    }
}
