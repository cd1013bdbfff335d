package app.chung.engine.run;

import app.chung.access.Visible;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.engine.store.FieldKind;
import app.chung.engine.store.Layout;
import app.chung.engine.store.Row;
import app.chung.language.json.ChungJson;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * A view's documents on their way into a store and out of it.
 *
 * @param <D> the stored document
 */
final class Documents<D extends Visible> {

    private final Layout layout;
    private final List<String> names;
    private final List<Method> accessors;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    /** Looks the projection's document over once. */
    Documents(Projection<D> projection) {
        Class<D> type = projection.document();
        SequencedMap<String, FieldKind> fields = new LinkedHashMap<>();
        this.accessors = new ArrayList<>();
        for (String name : indexed(projection.indexes())) {
            RecordComponent component = component(type, name);
            fields.put(name, FieldKind.of(component.getType()));
            accessors.add(open(component.getAccessor()));
        }
        this.layout = new Layout(fields, projection.indexes());
        this.names = layout.names();
        this.writer = ChungJson.mapper().writerFor(type);
        this.reader = ChungJson.mapper().readerFor(type);
    }

    /** What a table for them must offer. */
    Layout layout() {
        return layout;
    }

    /** The stored form. */
    String json(D document) {
        return writer.writeValueAsString(document);
    }

    /** The indexed fields, encoded. */
    List<Object> fields(D document) {
        List<Object> values = new ArrayList<>(accessors.size());
        for (int i = 0; i < accessors.size(); i++) {
            values.add(layout.kind(names.get(i)).encode(read(accessors.get(i), document)));
        }
        return values;
    }

    /** Counts a change in all parts of indexes in which a document with these fields stands. */
    void count(Stamps stamps, List<Object> fields) {
        if (fields.isEmpty()) {
            return;
        }
        for (Index index : layout.indexes()) {
            stamps.changed(
                    index,
                    index.fields().stream().map(name -> fields.get(names.indexOf(name))).toList());
        }
    }

    /** The document of a row; null for a tombstone. */
    @Nullable D document(Row row) {
        return row.json() == null ? null : reader.readValue(row.json());
    }

    private static List<String> indexed(List<Index> indexes) {
        return indexes.stream().flatMap(index -> index.fields().stream()).distinct().toList();
    }

    private static RecordComponent component(Class<?> type, String name) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is not a record");
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no " + name));
    }

    private static Method open(Method accessor) {
        accessor.setAccessible(true);
        return accessor;
    }

    private static @Nullable Object read(Method accessor, Object document) {
        try {
            return accessor.invoke(document);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
