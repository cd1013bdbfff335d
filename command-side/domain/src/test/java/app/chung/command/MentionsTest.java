package app.chung.command;

import static app.chung.command.Story.GROUP;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.OWNER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.chat.Message;
import app.chung.command.chat.MessageState;
import app.chung.command.feed.Post;
import app.chung.command.feed.PostState;
import app.chung.command.tasks.Task;
import app.chung.command.tasks.TaskState;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.PersonJoinedChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageCommand;
import app.chung.language.chat.MessageCommand.EditMessage;
import app.chung.language.chat.MessageCommand.SendMessage;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageEdited;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.PeopleMentionedInMessage;
import app.chung.language.chat.MessageId;
import app.chung.language.feed.PostCommand;
import app.chung.language.feed.PostCommand.WritePost;
import app.chung.language.feed.PostEvent;
import app.chung.language.feed.PostEvent.PeopleMentionedInPost;
import app.chung.language.feed.PostEvent.PostWritten;
import app.chung.language.feed.PostId;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.tasks.TaskCommand;
import app.chung.language.tasks.TaskCommand.CommentOnTask;
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.PeopleMentionedOnTask;
import app.chung.language.tasks.TaskEvent.TaskCommented;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.language.tasks.TaskId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final PostId POST = new PostId(Cast.id(31));
    private static final TaskId TASK = new TaskId(Cast.id(41));
    private static final TaskCommentId COMMENT = new TaskCommentId(Cast.id(42));
    private static final ChannelId CHANNEL = new ChannelId(Cast.id(51));
    private static final MessageId MESSAGE = new MessageId(Cast.id(61));
    private static final MessageId ROOT = new MessageId(Cast.id(62));

    private final Story<PostCommand, PostEvent, PostState> post =
            Story.of(new Post()).group(Privacy.CLOSED, MEMBER, OWNER);

    private static String at(PersonId person) {
        return "[@](person:" + person.value() + ")";
    }

    private static PostWritten written(String text) {
        return new PostWritten(POST, MEMBER, GROUP, 0, Personal.of(MEMBER, text));
    }

    @Test
    void name_those_who_may_see_it_once_and_never_oneself() {
        String text = at(OWNER) + at(OTHER) + at(MEMBER) + at(STRANGER) + at(OWNER);
        post.when(MEMBER, new WritePost(POST, GROUP, text))
                .happens(
                        written(text),
                        new PeopleMentionedInPost(POST, null, MEMBER, List.of(OWNER)));
    }

    @Test
    void of_nobody_who_may_see_it_are_none() {
        post.when(MEMBER, new WritePost(POST, GROUP, at(GUEST))).happens(written(at(GUEST)));
    }

    @Test
    void in_an_import_are_none() {
        post.whenTold(MEMBER, new WritePost(POST, GROUP, at(OWNER))).happens(written(at(OWNER)));
    }

    @Test
    void in_comments_on_tasks() {
        Story<TaskCommand, TaskEvent, TaskState> task =
                Story.of(new Task())
                        .given(
                                new TaskCreated(
                                        TASK, "Giao", null, null, 0, null, null, OWNER, null,
                                        null));
        Personal words = Personal.of(MEMBER, at(OTHER) + at(GUEST));
        task.when(MEMBER, new CommentOnTask(TASK, COMMENT, at(OTHER) + at(GUEST)))
                .happens(
                        new TaskCommented(TASK, COMMENT, MEMBER, null, 0, null, words),
                        new PeopleMentionedOnTask(TASK, COMMENT, MEMBER, List.of(OTHER)));
    }

    @Test
    void in_messages_and_their_new_wordings() {
        Story<MessageCommand, MessageEvent, MessageState> chat =
                Story.of(new Message())
                        .access(
                                new ChannelCreated(
                                        CHANNEL, "Lương", null, ChannelPrivacy.PRIVATE, MEMBER),
                                new PersonJoinedChannel(CHANNEL, MEMBER),
                                new PersonJoinedChannel(CHANNEL, OTHER));
        Personal words = Personal.of(MEMBER, "ơi");
        MessageSent sent = new MessageSent(MESSAGE, CHANNEL, MEMBER, words, ROOT, Manner.SAID);
        chat.when(MEMBER, new SendMessage(MESSAGE, CHANNEL, "ơi", ROOT, null)).happens(sent);
        chat.given(sent);
        String text = at(OTHER) + at(OWNER);
        chat.when(MEMBER, new EditMessage(MESSAGE, text))
                .happens(
                        new MessageEdited(MESSAGE, CHANNEL, Personal.of(MEMBER, text)),
                        new PeopleMentionedInMessage(
                                MESSAGE, CHANNEL, ROOT, MEMBER, List.of(OTHER)));
    }
}
