package app.chung.ledger.sample;

import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;

public sealed interface NoteEvent extends Event {

    record NoteWritten(String text) implements NoteEvent {}

    record NoteSigned(PersonId by, Personal words) implements NoteEvent {}

    record DoorOpened(PersonId to) implements NoteEvent, ConcernsAccess {}
}
