package app.chung.language.chat;

import static app.chung.language.kernel.Cast.HOA;
import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.MINH;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.chat.MessageCommand.DeleteMessage;
import app.chung.language.chat.MessageCommand.EditMessage;
import app.chung.language.chat.MessageCommand.ReactToMessage;
import app.chung.language.chat.MessageCommand.RestoreMessage;
import app.chung.language.chat.MessageCommand.SendMessage;
import app.chung.language.chat.MessageCommand.WithdrawReaction;
import app.chung.language.chat.MessageEvent.MessageDeleted;
import app.chung.language.chat.MessageEvent.MessageEdited;
import app.chung.language.chat.MessageEvent.MessageRestored;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.PeopleMentionedInMessage;
import app.chung.language.chat.MessageEvent.ReactionGiven;
import app.chung.language.chat.MessageEvent.ReactionWithdrawn;
import app.chung.language.chat.MessageRefusal.MessageIsDeleted;
import app.chung.language.chat.MessageRefusal.NotInTheChannel;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import java.util.List;

/** Samples of messages. */
public final class MessageSamples implements Samples {

    private static final MessageId ID = new MessageId(id(61));
    private static final MessageId REPLY = new MessageId(id(62));
    private static final ChannelId CHANNEL = new ChannelId(id(51));

    @Override
    public List<Command> commands() {
        return List.of(
                new SendMessage(ID, CHANNEL, "Tiến độ thế nào rồi?", null, Manner.SAID),
                new SendMessage(REPLY, CHANNEL, "gật đầu", ID, Manner.ACTION),
                new EditMessage(ID, "Tiến độ đến đâu rồi?"),
                new DeleteMessage(ID),
                new RestoreMessage(ID),
                new ReactToMessage(ID, Reaction.HAT),
                new WithdrawReaction(ID, Reaction.HAT));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new MessageSent(
                        ID,
                        CHANNEL,
                        LAN,
                        Personal.of(LAN, "Tiến độ thế nào rồi?"),
                        null,
                        Manner.SAID),
                new MessageSent(
                        REPLY, CHANNEL, LAN, Personal.of(LAN, "gật đầu"), ID, Manner.ACTION),
                new MessageEdited(ID, CHANNEL, Personal.of(LAN, "Tiến độ đến đâu rồi?")),
                new PeopleMentionedInMessage(ID, CHANNEL, null, LAN, List.of(MINH, HOA)),
                new PeopleMentionedInMessage(REPLY, CHANNEL, ID, LAN, List.of(MINH)),
                new MessageDeleted(ID, CHANNEL, LAN),
                new MessageRestored(ID, CHANNEL, LAN),
                new ReactionGiven(ID, CHANNEL, LAN, Reaction.HAT),
                new ReactionWithdrawn(ID, CHANNEL, LAN, Reaction.HAT));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(new NotInTheChannel(), new MessageIsDeleted());
    }
}
