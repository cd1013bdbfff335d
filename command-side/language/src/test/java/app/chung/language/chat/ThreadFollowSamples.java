package app.chung.language.chat;

import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.chat.ThreadFollowCommand.FollowThread;
import app.chung.language.chat.ThreadFollowCommand.UnfollowThread;
import app.chung.language.chat.ThreadFollowEvent.ThreadFollowed;
import app.chung.language.chat.ThreadFollowEvent.ThreadUnfollowed;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import java.util.List;

/** Samples of followed threads. */
public final class ThreadFollowSamples implements Samples {

    private static final ChannelId CHANNEL = new ChannelId(id(51));
    private static final MessageId THREAD = new MessageId(id(61));

    @Override
    public List<Command> commands() {
        return List.of(new FollowThread(CHANNEL, THREAD), new UnfollowThread(CHANNEL, THREAD));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new ThreadFollowed(CHANNEL, THREAD, LAN),
                new ThreadUnfollowed(CHANNEL, THREAD, LAN));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of();
    }
}
