package app.chung.engine.sample.note;

import app.chung.access.Audience;
import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.engine.sample.NoteEvent;
import app.chung.engine.sample.NoteEvent.Extended;
import app.chung.engine.sample.NoteEvent.Keyless;
import app.chung.engine.sample.NoteEvent.Moved;
import app.chung.engine.sample.NoteEvent.Poison;
import app.chung.engine.sample.NoteEvent.Removed;
import app.chung.engine.sample.NoteEvent.Written;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Folds notes. */
public class NoteProjection implements Projection<Note> {

    /** By folder, in the order of the log. */
    public static final Index BY_FOLDER = Index.on("folder", "position");

    /** By folder and length. */
    public static final Index BY_LENGTH = Index.on("folder", "length");

    /** By time. */
    public static final Index BY_TIME = Index.on("at");

    /** Set by tests of failure. */
    public static volatile boolean BROKEN;

    private final int revision;

    public NoteProjection() {
        this(1);
    }

    public NoteProjection(int revision) {
        this.revision = revision;
    }

    @Override
    public Class<Note> document() {
        return Note.class;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_FOLDER, BY_LENGTH, BY_TIME);
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case Written e -> Set.of(e.note());
            case Extended e -> Set.of(e.note());
            case Removed e -> Set.of(e.note());
            case Moved e -> Set.copyOf(e.notes());
            case Poison e -> Set.of(e.note());
            case Keyless _ when BROKEN -> throw new IllegalStateException("whose?");
            default -> Set.of();
        };
    }

    @Override
    public Optional<Set<String>> keysOfUnreadable(RecordedEvent event, String module) {
        return Optional.of(Set.of(event.stream().id().toString()));
    }

    @Override
    public Fold<Note> fold(String key, @Nullable Note current, RecordedEvent event) {
        return event.event() instanceof NoteEvent note
                ? fold(key, current, note, event.position(), event)
                : Fold.keep();
    }

    private static Fold<Note> fold(
            String key, @Nullable Note note, NoteEvent event, long at, RecordedEvent recorded) {
        return switch (event) {
            case Written e ->
                    Fold.put(
                            new Note(
                                    key,
                                    e.folder(),
                                    e.text(),
                                    e.text().length(),
                                    false,
                                    recorded.provenance().occurredAt(),
                                    at,
                                    audience(e.folder())));
            case Extended e ->
                    note == null ? Fold.keep() : Fold.put(with(note, note.text() + e.more()));
            case Removed _ -> Fold.remove();
            case Moved e ->
                    note == null
                            ? Fold.keep()
                            : Fold.put(
                                    new Note(
                                            key,
                                            e.folder(),
                                            note.text(),
                                            note.length(),
                                            true,
                                            note.at(),
                                            note.position(),
                                            note.audience()));
            case Poison _ -> poison(note);
            case Keyless _ -> Fold.keep();
        };
    }

    /** A folder {@code for:<person>} is that person's own. */
    private static Audience audience(String folder) {
        return folder.startsWith("for:")
                ? new Audience.People(Set.of(new PersonId(UUID.fromString(folder.substring(4)))))
                : new Audience.Everybody();
    }

    private static Fold<Note> poison(@Nullable Note note) {
        if (BROKEN) {
            throw new NullPointerException("poison");
        }
        return note == null ? Fold.keep() : Fold.put(with(note, note.text() + "(healed)"));
    }

    private static Note with(Note n, String text) {
        return new Note(
                n.id(),
                n.folder(),
                text,
                text.length(),
                n.moved(),
                n.at(),
                n.position(),
                n.audience());
    }
}
