package app.chung.benchmarks.note;

import app.chung.language.kernel.Command;

/** What a note can be asked. */
public sealed interface NoteCommand extends Command {

    /** The note. */
    NoteId note();

    @Override
    default NoteId target() {
        return note();
    }

    /**
     * Write something into it.
     *
     * @param note the note, new or not
     * @param text what
     * @param named whether it claims a name
     */
    record WriteNote(NoteId note, String text, boolean named) implements NoteCommand {}
}
