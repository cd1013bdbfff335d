package app.chung.language.feed;

import static app.chung.language.kernel.Cast.HOA;
import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.MINH;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.feed.PostCommand.CommentOnPost;
import app.chung.language.feed.PostCommand.DeleteComment;
import app.chung.language.feed.PostCommand.DeletePost;
import app.chung.language.feed.PostCommand.EditComment;
import app.chung.language.feed.PostCommand.EditPost;
import app.chung.language.feed.PostCommand.ReactToPost;
import app.chung.language.feed.PostCommand.RestoreComment;
import app.chung.language.feed.PostCommand.RestorePost;
import app.chung.language.feed.PostCommand.WithdrawReaction;
import app.chung.language.feed.PostCommand.WritePost;
import app.chung.language.feed.PostEvent.CommentDeleted;
import app.chung.language.feed.PostEvent.CommentEdited;
import app.chung.language.feed.PostEvent.CommentRestored;
import app.chung.language.feed.PostEvent.CommentWritten;
import app.chung.language.feed.PostEvent.PeopleMentionedInPost;
import app.chung.language.feed.PostEvent.PostDeleted;
import app.chung.language.feed.PostEvent.PostEdited;
import app.chung.language.feed.PostEvent.PostRestored;
import app.chung.language.feed.PostEvent.PostWritten;
import app.chung.language.feed.PostEvent.ReactionGiven;
import app.chung.language.feed.PostEvent.ReactionWithdrawn;
import app.chung.language.feed.PostRefusal.CommentIsDeleted;
import app.chung.language.feed.PostRefusal.PostIsDeleted;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import java.util.List;

/** Samples of posts. */
public final class PostSamples implements Samples {

    private static final PostId ID = new PostId(id(31));
    private static final CommentId COMMENT = new CommentId(id(32));
    private static final GroupId GROUP = new GroupId(id(21));

    @Override
    public List<Command> commands() {
        return List.of(
                new WritePost(ID, GROUP, "Mẻ **men lam** ra lò rồi!"),
                new EditPost(ID, "Mẻ men lam ra lò *đẹp*."),
                new DeletePost(ID),
                new RestorePost(ID),
                new CommentOnPost(ID, COMMENT, "Chúc mừng cả tổ!"),
                new EditComment(ID, COMMENT, "Chúc mừng cả tổ lò!"),
                new DeleteComment(ID, COMMENT),
                new RestoreComment(ID, COMMENT),
                new ReactToPost(ID, Reaction.HAT),
                new WithdrawReaction(ID, Reaction.HAT));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new PostWritten(ID, LAN, GROUP, 1, Personal.of(LAN, "Mẻ **men lam** ra lò rồi!")),
                new PostWritten(ID, LAN, null, 0, Personal.of(LAN, "Nghỉ lễ từ thứ Hai.")),
                new PostEdited(ID, Personal.of(LAN, "Mẻ men lam ra lò *đẹp*.")),
                new CommentWritten(
                        ID, COMMENT, MINH, GROUP, 1, Personal.of(MINH, "Chúc mừng cả tổ!")),
                new CommentEdited(ID, COMMENT, Personal.of(MINH, "Chúc mừng cả tổ lò!")),
                new PeopleMentionedInPost(ID, null, LAN, List.of(MINH, HOA)),
                new PeopleMentionedInPost(ID, COMMENT, MINH, List.of(LAN)),
                new CommentDeleted(ID, COMMENT, MINH),
                new CommentRestored(ID, COMMENT, MINH),
                new ReactionGiven(ID, MINH, Reaction.HAT),
                new ReactionWithdrawn(ID, MINH, Reaction.HAT),
                new PostDeleted(ID, LAN),
                new PostRestored(ID, LAN));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(new PostIsDeleted(), new CommentIsDeleted());
    }
}
