package app.chung.benchmarks.note;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.PersonId;
import java.util.List;

/** A note that counts what was written into it. */
public final class Note implements Decider<NoteCommand, NoteEvent, Note.State> {

    /** How often it was written into. */
    public record State(int written) {}

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public Class<NoteCommand> commands() {
        return NoteCommand.class;
    }

    @Override
    public Class<NoteEvent> events() {
        return NoteEvent.class;
    }

    @Override
    public State initial() {
        return new State(0);
    }

    @Override
    public Decision<NoteEvent> decide(State state, NoteCommand command, Asker asker) {
        return switch (command) {
            case NoteCommand.WriteNote(NoteId note, String text, boolean named) -> {
                List<Claim> claims =
                        named && state.written() == 0
                                ? List.of(new Claim("benchmarks.note", note.value().toString()))
                                : List.of();
                yield new Decision.Accepted<>(
                        List.of(new NoteEvent.NoteWritten(note, text)), claims, List.of());
            }
        };
    }

    @Override
    public State evolve(State state, NoteEvent event, PersonId actor) {
        return new State(state.written() + 1);
    }
}
