package app.chung.engine.sample.note;

import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes are found by their text; those in the folder {@code hidden} are not. */
public final class NoteSearch implements SearchProjection<Note> {

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public Class<Note> document() {
        return Note.class;
    }

    @Override
    public @Nullable SearchDocument search(String key, Note note) {
        return note.folder().equals("hidden")
                ? null
                : new SearchDocument(
                        "note",
                        UUID.nameUUIDFromBytes(
                                key.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        null,
                        SearchText.of(note.folder()),
                        SearchText.of(note.text()),
                        note.audience(),
                        null,
                        note.at() == null ? Instant.EPOCH : note.at(),
                        null,
                        null);
    }
}
