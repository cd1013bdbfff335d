package app.chung.language.chat;

import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.chat.ReadMarkCommand.MarkRead;
import app.chung.language.chat.ReadMarkCommand.MarkThreadRead;
import app.chung.language.chat.ReadMarkEvent.ReadMarkMoved;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import java.util.List;

/** Samples of read marks. */
public final class ReadMarkSamples implements Samples {

    private static final ChannelId CHANNEL = new ChannelId(id(51));
    private static final MessageId THREAD = new MessageId(id(61));

    @Override
    public List<Command> commands() {
        return List.of(new MarkRead(CHANNEL, 1207), new MarkThreadRead(CHANNEL, THREAD, 1208));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new ReadMarkMoved(CHANNEL, LAN, 0, 1207),
                new ThreadReadMarkMoved(CHANNEL, THREAD, LAN, 0, 1208));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of();
    }
}
