package app.chung.query.chat.message;

import static app.chung.query.testing.World.*;

import app.chung.language.chat.ChannelEvent.GroupConversationStarted;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.ReactionGiven;
import app.chung.language.chat.MessageEvent.ReactionWithdrawn;
import app.chung.language.chat.MessageId;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.language.chat.ReadMarkId;
import app.chung.language.chat.ThreadFollowEvent.ThreadFollowed;
import app.chung.language.chat.ThreadFollowEvent.ThreadUnfollowed;
import app.chung.language.chat.ThreadFollowId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import app.chung.query.testing.Scene;
import app.chung.query.testing.Stage;
import java.util.List;

/** Three talk together; one answers under a message, another without words. */
public final class TalkScene implements Scene {

    @Override
    public void play(Stage stage) {
        List<PersonId> three = List.of(LAN, BAO, KHUE);
        ChannelId together = ChannelId.ofPeople(three);
        stage.then(LAN, "channel", together, new GroupConversationStarted(together, LAN, three));
        MessageId reply = new MessageId(id(66));
        Personal words = Personal.of(BAO, "có đây");
        message(
                stage,
                BAO,
                reply,
                new MessageSent(reply, CHANNEL, BAO, words, MESSAGE, Manner.SAID));
        stage.then(
                LAN,
                "read-mark",
                ReadMarkId.of(LAN, CHANNEL, MESSAGE),
                new ThreadReadMarkMoved(CHANNEL, MESSAGE, LAN, 0, 1));
        ThreadFollowId follow = ThreadFollowId.of(KHUE, CHANNEL, MESSAGE);
        stage.then(KHUE, "thread-follow", follow, new ThreadFollowed(CHANNEL, MESSAGE, KHUE));
        stage.then(KHUE, "thread-follow", follow, new ThreadUnfollowed(CHANNEL, MESSAGE, KHUE));
        message(stage, BAO, MESSAGE, new ReactionGiven(MESSAGE, CHANNEL, BAO, Reaction.HAT));
        message(stage, LAN, MESSAGE, new ReactionGiven(MESSAGE, CHANNEL, LAN, Reaction.COFFEE));
        message(stage, LAN, MESSAGE, new ReactionWithdrawn(MESSAGE, CHANNEL, LAN, Reaction.COFFEE));
    }

    private static void message(Stage stage, PersonId actor, MessageId id, MessageEvent event) {
        stage.then(actor, "message", id, event);
    }
}
