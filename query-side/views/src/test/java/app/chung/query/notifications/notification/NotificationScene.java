package app.chung.query.notifications.notification;

import static app.chung.query.testing.World.*;

import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.PeopleMentionedInMessage;
import app.chung.language.chat.MessageId;
import app.chung.language.feed.PostEvent.PeopleMentionedInPost;
import app.chung.language.kernel.Personal;
import app.chung.language.notifications.SeenMarkEvent.SeenMarkMoved;
import app.chung.language.notifications.SeenMarkId;
import app.chung.language.tasks.TaskEvent.PeopleMentionedOnTask;
import app.chung.query.testing.Scene;
import app.chung.query.testing.Stage;
import java.util.List;

/** People are mentioned everywhere, and see it. */
public final class NotificationScene implements Scene {

    @Override
    public void play(Stage stage) {
        stage.then(BAO, "post", POST, new PeopleMentionedInPost(POST, COMMENT, BAO, List.of(LAN)));
        stage.then(
                LAN,
                "task",
                TASK,
                new PeopleMentionedOnTask(TASK, TASK_COMMENT, LAN, List.of(BAO)));
        stage.then(
                LAN,
                "message",
                MESSAGE,
                new PeopleMentionedInMessage(MESSAGE, CHANNEL, null, LAN, List.of(BAO)));
        MessageId reply = new MessageId(id(64));
        stage.then(
                BAO,
                "message",
                reply,
                new MessageSent(reply, CHANNEL, BAO, Personal.of(BAO, "dạ"), MESSAGE, Manner.SAID));
        var post = PostThread.subject(POST);
        stage.then(LAN, "seen-mark", SeenMarkId.of(LAN, post), new SeenMarkMoved(LAN, post, 0, 40));
        stage.then(BAO, "seen-mark", SeenMarkId.of(BAO, null), new SeenMarkMoved(BAO, null, 0, 50));
    }
}
