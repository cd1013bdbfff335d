package app.chung.engine.run;

import app.chung.engine.sample.Log;
import app.chung.engine.sample.note.Note;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.store.Fingerprint;
import app.chung.engine.store.Fingerprints;
import app.chung.engine.store.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a fold of the whole log from scratch, event by event, comes to. */
final class Scratch {

    private Scratch() {}

    static Fingerprint of(Log log) {
        NoteProjection projection = new NoteProjection();
        Documents<Note> documents = new Documents<>(projection);
        Map<String, Row> rows = new HashMap<>();
        for (var event : log.all()) {
            for (String key : projection.keys(event)) {
                var folding = new Folding<>(projection, documents);
                folding.fold(key, rows.get(key), List.of(event));
                folding.upserts().forEach(u -> rows.put(key, u.row()));
            }
        }
        var sum = new Fingerprints();
        rows.values().forEach(sum::add);
        return sum.result();
    }
}
