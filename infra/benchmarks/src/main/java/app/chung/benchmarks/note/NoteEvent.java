package app.chung.benchmarks.note;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;

/** What happens to notes. */
public sealed interface NoteEvent extends Event {

    /** Something was written into it. */
    record NoteWritten(NoteId note, String text) implements NoteEvent {}

    /** A person wrote something into it, sealed. */
    record NoteSealed(NoteId note, PersonId author, Personal text) implements NoteEvent {}
}
