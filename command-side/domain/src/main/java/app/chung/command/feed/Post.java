package app.chung.command.feed;

import app.chung.access.Audience;
import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Mentions;
import app.chung.command.Rule;
import app.chung.command.feed.PostState.Comment;
import app.chung.command.feed.PostState.Given;
import app.chung.language.feed.CommentId;
import app.chung.language.feed.PostCommand;
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
import app.chung.language.feed.PostEvent;
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
import app.chung.language.feed.PostId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides about one post and what is under it. */
public final class Post implements Decider<PostCommand, PostEvent, PostState> {

    @Override
    public String kind() {
        return "post";
    }

    @Override
    public Class<PostCommand> commands() {
        return PostCommand.class;
    }

    @Override
    public Class<PostEvent> events() {
        return PostEvent.class;
    }

    @Override
    public PostState initial() {
        return PostState.NONE;
    }

    @Override
    public Decision<PostEvent> decide(PostState post, PostCommand command, Asker asker) {
        return PostPermissions.check(post, command, asker)
                .then(() -> permitted(post, command, asker));
    }

    private Decision<PostEvent> permitted(PostState post, PostCommand command, Asker asker) {
        PersonId me = asker.person();
        return switch (command) {
            case WritePost c -> write(post, c, asker);
            case EditPost c ->
                    Rule.keep(
                            () ->
                                    said(
                                            new PostEdited(c.post(), Personal.of(me, c.text())),
                                            mentioned(
                                                    c.post(),
                                                    null,
                                                    c.text(),
                                                    post.audience(),
                                                    asker)),
                            new DeletedPostsStay(post));
            case DeletePost c -> delete(post, c);
            case RestorePost c -> restore(post, c);
            case CommentOnPost c ->
                    Rule.keep(() -> comment(post, c, asker), new DeletedPostsStay(post));
            case EditComment c ->
                    Rule.keep(
                            () ->
                                    said(
                                            new CommentEdited(
                                                    c.post(),
                                                    c.comment(),
                                                    Personal.of(me, c.text())),
                                            mentioned(
                                                    c.post(),
                                                    c.comment(),
                                                    c.text(),
                                                    post.audience(),
                                                    asker)),
                            new DeletedPostsStay(post),
                            new DeletedCommentsStay(post.comment(c.comment())));
            case DeleteComment c -> deleteComment(post, c);
            case RestoreComment c ->
                    Rule.keep(() -> restoreComment(post, c), new DeletedPostsStay(post));
            case ReactToPost c ->
                    Rule.keep(
                            () ->
                                    Decision.acceptedIf(
                                            !post.has(me, c.reaction()),
                                            () -> new ReactionGiven(c.post(), me, c.reaction())),
                            new DeletedPostsStay(post));
            case WithdrawReaction c ->
                    Decision.acceptedIf(
                            post.has(me, c.reaction()),
                            () -> new ReactionWithdrawn(c.post(), me, c.reaction()));
        };
    }

    private static Decision<PostEvent> write(PostState post, WritePost c, Asker asker) {
        if (post.exists()) {
            return Decision.refused(new KernelRefusal.AlreadyExists());
        }
        GroupId group = c.group();
        int epoch = group == null ? 0 : asker.access().epochOf(group);
        PersonId me = asker.person();
        PostWritten written =
                new PostWritten(c.post(), me, group, epoch, Personal.of(me, c.text()));
        return said(written, mentioned(c.post(), null, c.text(), Audience.of(group, epoch), asker));
    }

    private static Decision<PostEvent> said(PostEvent event, List<PostEvent> mentioned) {
        return new Decision.Accepted<>(Mentions.beside(event, mentioned), List.of(), List.of());
    }

    private static List<PostEvent> mentioned(
            PostId id, @Nullable CommentId comment, String text, Audience audience, Asker asker) {
        List<PersonId> people = Mentions.in(text, asker, audience);
        return people.isEmpty()
                ? List.of()
                : List.of(new PeopleMentionedInPost(id, comment, asker.person(), people));
    }

    private static Decision<PostEvent> delete(PostState post, DeletePost c) {
        PersonId author = post.author();
        return author == null || post.deleted()
                ? Decision.unchanged()
                : Decision.accepted(new PostDeleted(c.post(), author));
    }

    private static Decision<PostEvent> restore(PostState post, RestorePost c) {
        PersonId author = post.author();
        return author == null || !post.deleted()
                ? Decision.unchanged()
                : Decision.accepted(new PostRestored(c.post(), author));
    }

    private static Decision<PostEvent> comment(PostState post, CommentOnPost c, Asker asker) {
        PersonId me = asker.person();
        if (post.comment(c.comment()) != null) {
            return Decision.refused(new KernelRefusal.AlreadyExists());
        }
        CommentWritten written =
                new CommentWritten(
                        c.post(),
                        c.comment(),
                        me,
                        post.group(),
                        post.epoch(),
                        Personal.of(me, c.text()));
        return new Decision.Accepted<>(
                Mentions.beside(
                        written,
                        mentioned(c.post(), c.comment(), c.text(), post.audience(), asker)),
                List.of(theOnly(c.comment())),
                List.of());
    }

    // Comments are shown by their own id, and somebody else may have read it under another post.
    private static Claim theOnly(CommentId comment) {
        return new Claim("feed.comment", comment.value().toString());
    }

    private static Decision<PostEvent> deleteComment(PostState post, DeleteComment c) {
        Comment comment = post.comment(c.comment());
        return comment == null || comment.deleted()
                ? Decision.unchanged()
                : Decision.accepted(new CommentDeleted(c.post(), c.comment(), comment.author()));
    }

    private static Decision<PostEvent> restoreComment(PostState post, RestoreComment c) {
        Comment comment = post.comment(c.comment());
        return comment == null || !comment.deleted()
                ? Decision.unchanged()
                : Decision.accepted(new CommentRestored(c.post(), c.comment(), comment.author()));
    }

    @Override
    public PostState evolve(PostState post, PostEvent event, PersonId actor) {
        return switch (event) {
            case PeopleMentionedInPost _ -> post;
            case PostWritten e ->
                    new PostState(
                            e.author(),
                            e.group(),
                            e.epoch(),
                            null,
                            post.comments(),
                            post.reactions());
            case PostEdited _ -> post;
            case PostDeleted _ -> post.deletedBy(actor);
            case PostRestored _ -> post.deletedBy(null);
            case CommentWritten e -> post.with(e.comment(), new Comment(e.author(), null));
            case CommentEdited _ -> post;
            case CommentDeleted e -> post.with(e.comment(), new Comment(e.author(), actor));
            case CommentRestored e -> post.with(e.comment(), new Comment(e.author(), null));
            case ReactionGiven e -> post.with(new Given(e.person(), e.reaction()));
            case ReactionWithdrawn e -> post.without(new Given(e.person(), e.reaction()));
        };
    }
}
