package app.chung.language.chat;

import static app.chung.language.kernel.Cast.HOA;
import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.MINH;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.chat.ChannelCommand.AddToChannel;
import app.chung.language.chat.ChannelCommand.CreateChannel;
import app.chung.language.chat.ChannelCommand.JoinChannel;
import app.chung.language.chat.ChannelCommand.LeaveChannel;
import app.chung.language.chat.ChannelCommand.RemoveFromChannel;
import app.chung.language.chat.ChannelCommand.RenameChannel;
import app.chung.language.chat.ChannelCommand.StartDirectConversation;
import app.chung.language.chat.ChannelCommand.StartGroupConversation;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorJoinedChannel;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorLeftChannel;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.ChannelRenamed;
import app.chung.language.chat.ChannelEvent.DirectConversationStarted;
import app.chung.language.chat.ChannelEvent.GroupConversationStarted;
import app.chung.language.chat.ChannelEvent.PersonAddedToChannel;
import app.chung.language.chat.ChannelEvent.PersonJoinedChannel;
import app.chung.language.chat.ChannelEvent.PersonLeftChannel;
import app.chung.language.chat.ChannelEvent.PersonRemovedFromChannel;
import app.chung.language.chat.ChannelRefusal.ConversationIsDirect;
import app.chung.language.chat.ChannelRefusal.LastPersonInChannelStays;
import app.chung.language.chat.ChannelRefusal.PersonCannotTalk;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import java.util.List;

/** Samples of channels. */
public final class ChannelSamples implements Samples {

    private static final PersonId ARCHIVED = new PersonId(id(93));
    private static final ChannelId ID = new ChannelId(id(51));

    @Override
    public List<Command> commands() {
        return List.of(
                new CreateChannel(ID, "xưởng", "việc trong ngày", ChannelPrivacy.PUBLIC),
                new RenameChannel(ID, "xưởng chính"),
                new StartDirectConversation(MINH),
                new StartGroupConversation(List.of(MINH, HOA)),
                new JoinChannel(ID),
                new LeaveChannel(ID),
                new AddToChannel(ID, HOA),
                new RemoveFromChannel(ID, HOA));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new ChannelCreated(ID, "xưởng", "việc trong ngày", ChannelPrivacy.PUBLIC, LAN),
                new PersonJoinedChannel(ID, LAN),
                new ChannelRenamed(ID, "xưởng", "xưởng chính"),
                new PersonAddedToChannel(ID, HOA),
                new PersonRemovedFromChannel(ID, HOA),
                new PersonLeftChannel(ID, LAN),
                new ArchivedAuthorJoinedChannel(ID, ARCHIVED),
                new ArchivedAuthorLeftChannel(ID, ARCHIVED),
                new DirectConversationStarted(ChannelId.ofPair(LAN, MINH), LAN, MINH),
                together(LAN, MINH, HOA),
                together(LAN, MINH, HOA, ARCHIVED));
    }

    private static GroupConversationStarted together(PersonId... people) {
        return new GroupConversationStarted(
                ChannelId.ofPeople(List.of(people)), people[0], List.of(people));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(
                new ConversationIsDirect(), new LastPersonInChannelStays(), new PersonCannotTalk());
    }
}
