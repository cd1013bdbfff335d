package app.chung.command.chat;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.language.chat.ReadMarkCommand;
import app.chung.language.chat.ReadMarkCommand.MarkRead;
import app.chung.language.chat.ReadMarkCommand.MarkThreadRead;
import app.chung.language.chat.ReadMarkEvent;
import app.chung.language.chat.ReadMarkEvent.ReadMarkMoved;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.language.kernel.PersonId;

/** Decides how far one person has read in one channel or thread. */
public final class ReadMark implements Decider<ReadMarkCommand, ReadMarkEvent, ReadMarkState> {

    @Override
    public String kind() {
        return "read-mark";
    }

    @Override
    public Class<ReadMarkCommand> commands() {
        return ReadMarkCommand.class;
    }

    @Override
    public Class<ReadMarkEvent> events() {
        return ReadMarkEvent.class;
    }

    @Override
    public ReadMarkState initial() {
        return new ReadMarkState(0);
    }

    @Override
    public Decision<ReadMarkEvent> decide(
            ReadMarkState mark, ReadMarkCommand command, Asker asker) {
        return ChatPermissions.check(command, asker).then(() -> permitted(mark, command, asker));
    }

    private Decision<ReadMarkEvent> permitted(
            ReadMarkState mark, ReadMarkCommand command, Asker asker) {
        return switch (command) {
            case MarkRead c ->
                    Decision.acceptedIf(
                            c.position() > mark.position(),
                            () ->
                                    new ReadMarkMoved(
                                            c.channel(),
                                            asker.person(),
                                            mark.position(),
                                            c.position()));
            case MarkThreadRead c ->
                    Decision.acceptedIf(
                            c.position() > mark.position(),
                            () ->
                                    new ThreadReadMarkMoved(
                                            c.channel(),
                                            c.thread(),
                                            asker.person(),
                                            mark.position(),
                                            c.position()));
        };
    }

    @Override
    public ReadMarkState evolve(ReadMarkState mark, ReadMarkEvent event, PersonId actor) {
        return switch (event) {
            case ReadMarkMoved e -> new ReadMarkState(e.to());
            case ThreadReadMarkMoved e -> new ReadMarkState(e.to());
        };
    }
}
