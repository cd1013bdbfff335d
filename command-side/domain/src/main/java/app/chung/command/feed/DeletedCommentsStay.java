package app.chung.command.feed;

import app.chung.command.Rule;
import app.chung.command.feed.PostState.Comment;
import app.chung.language.feed.PostRefusal.CommentIsDeleted;
import app.chung.language.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** A comment that was taken away is not written again. */
record DeletedCommentsStay(@Nullable Comment comment) implements Rule {

    @Override
    public boolean holds() {
        return comment == null || !comment.deleted();
    }

    @Override
    public Refusal otherwise() {
        return new CommentIsDeleted();
    }
}
