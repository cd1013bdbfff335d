package app.chung.command.feed;

import app.chung.access.Audience.GroupName;
import app.chung.command.Asker;
import app.chung.command.Permission;
import app.chung.command.feed.PostState.Comment;
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
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Who may ask what of posts. */
final class PostPermissions {

    private PostPermissions() {}

    static Permission check(PostState post, PostCommand command, Asker asker) {
        boolean sees = post.exists() && asker.maySee(post.audience());
        return switch (command) {
            case WritePost c -> write(c.group(), asker);
            case EditPost _ -> Permission.seenBy(sees, isAuthor(post, asker));
            case DeletePost _ ->
                    Permission.seenBy(sees, isAuthor(post, asker) || looksAfter(post, asker));
            case RestorePost _ -> restore(sees, post, asker);
            case CommentOnPost _ -> Permission.seenBy(sees, true);
            case EditComment c -> edit(sees, post.comment(c.comment()), asker);
            case DeleteComment c -> delete(sees, post, post.comment(c.comment()), asker);
            case RestoreComment c -> restore(sees, post, post.comment(c.comment()), asker);
            case ReactToPost _ -> Permission.seenBy(sees, true);
            case WithdrawReaction _ -> Permission.seenBy(sees, true);
        };
    }

    private static Permission write(@Nullable GroupId group, Asker asker) {
        return group == null
                ? Permission.granted(asker.isOfStaff())
                : Permission.seenBy(asker.maySee(new GroupName(group)), asker.isIn(group));
    }

    private static boolean isAuthor(PostState post, Asker asker) {
        return asker.person().equals(post.author());
    }

    private static boolean looksAfter(PostState post, Asker asker) {
        GroupId group = post.group();
        return asker.isAdministrator() || (group != null && asker.isAdminOf(group));
    }

    private static Permission edit(boolean sees, @Nullable Comment comment, Asker asker) {
        return comment == null
                ? Permission.HIDDEN
                : Permission.seenBy(sees, asker.is(comment.author()));
    }

    private static Permission restore(boolean sees, PostState post, Asker asker) {
        PersonId author = post.author();
        return author == null
                ? Permission.HIDDEN
                : Permission.seenBy(
                        sees, asker.mayRestore(author, post.deletedBy(), looksAfter(post, asker)));
    }

    private static Permission restore(
            boolean sees, PostState post, @Nullable Comment comment, Asker asker) {
        return comment == null
                ? Permission.HIDDEN
                : Permission.seenBy(
                        sees,
                        asker.mayRestore(
                                comment.author(), comment.deletedBy(), looksAfter(post, asker)));
    }

    private static Permission delete(
            boolean sees, PostState post, @Nullable Comment comment, Asker asker) {
        return comment == null
                ? Permission.HIDDEN
                : Permission.seenBy(sees, asker.is(comment.author()) || looksAfter(post, asker));
    }
}
