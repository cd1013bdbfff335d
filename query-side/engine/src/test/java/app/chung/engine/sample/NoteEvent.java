package app.chung.engine.sample;

import app.chung.language.kernel.Event;
import java.util.List;

/** What happens to notes in tests. */
public sealed interface NoteEvent extends Event {

    record Written(String note, String folder, String text) implements NoteEvent {}

    record Extended(String note, String more) implements NoteEvent {}

    record Removed(String note) implements NoteEvent {}

    /** Touches several notes at once. */
    record Moved(List<String> notes, String folder) implements NoteEvent {}

    /** The fold fails while {@code NoteProjection.BROKEN} is set. */
    record Poison(String note) implements NoteEvent {}

    /** The keys can't be told while {@code NoteProjection.BROKEN} is set. */
    record Keyless() implements NoteEvent {}
}
