package app.chung.engine.store;

import app.chung.engine.Index;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a table must offer beside its documents.
 *
 * @param fields indexed fields and their kinds, in a fixed order
 * @param indexes the declared indexes
 */
public record Layout(SequencedMap<String, FieldKind> fields, List<Index> indexes) {

    /** Checks that every index has its fields. */
    public Layout {
        indexes = List.copyOf(indexes);
        for (Index index : indexes) {
            if (!fields.keySet().containsAll(index.fields())) {
                throw new IllegalArgumentException(index + " over unknown fields");
            }
        }
    }

    /** The fields' names in their order. */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** The kind of one field. */
    public FieldKind kind(String field) {
        return fields.get(field) instanceof FieldKind kind ? kind : unknown(field);
    }

    private static FieldKind unknown(String field) {
        throw new IllegalArgumentException("No such field: " + field);
    }
}
