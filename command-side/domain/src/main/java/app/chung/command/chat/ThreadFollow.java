package app.chung.command.chat;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.chat.ThreadFollowCommand;
import app.chung.language.chat.ThreadFollowCommand.FollowThread;
import app.chung.language.chat.ThreadFollowCommand.UnfollowThread;
import app.chung.language.chat.ThreadFollowEvent;
import app.chung.language.chat.ThreadFollowEvent.ThreadFollowed;
import app.chung.language.chat.ThreadFollowEvent.ThreadUnfollowed;
import app.chung.language.kernel.PersonId;

/** Decides whether one person follows one thread, apart from what they say in it. */
public final class ThreadFollow
        implements Decider<ThreadFollowCommand, ThreadFollowEvent, ThreadFollowState> {

    @Override
    public String kind() {
        return "thread-follow";
    }

    @Override
    public Class<ThreadFollowCommand> commands() {
        return ThreadFollowCommand.class;
    }

    @Override
    public Class<ThreadFollowEvent> events() {
        return ThreadFollowEvent.class;
    }

    @Override
    public ThreadFollowState initial() {
        return new ThreadFollowState(false);
    }

    @Override
    public Decision<ThreadFollowEvent> decide(
            ThreadFollowState follow, ThreadFollowCommand command, Asker asker) {
        return ChatPermissions.check(command, asker).then(() -> permitted(follow, command, asker));
    }

    private static Decision<ThreadFollowEvent> permitted(
            ThreadFollowState follow, ThreadFollowCommand command, Asker asker) {
        return switch (command) {
            case FollowThread c ->
                    Rule.keep(
                            () ->
                                    Decision.acceptedIf(
                                            !follow.followed(),
                                            () ->
                                                    new ThreadFollowed(
                                                            c.channel(),
                                                            c.thread(),
                                                            asker.person())),
                            new WhoSpeaksIsInTheChannel(asker, c.channel()));
            // They may have spoken there since, of which this stream does not know.
            case UnfollowThread c ->
                    Decision.accepted(
                            new ThreadUnfollowed(c.channel(), c.thread(), asker.person()));
        };
    }

    @Override
    public ThreadFollowState evolve(
            ThreadFollowState follow, ThreadFollowEvent event, PersonId actor) {
        return switch (event) {
            case ThreadFollowed _ -> new ThreadFollowState(true);
            case ThreadUnfollowed _ -> new ThreadFollowState(false);
        };
    }
}
