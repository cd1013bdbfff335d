package app.chung.command.tasks;

import app.chung.command.Rule;
import app.chung.command.tasks.TaskState.Comment;
import app.chung.language.kernel.Refusal;
import app.chung.language.tasks.TaskRefusal.TaskCommentIsDeleted;
import org.jspecify.annotations.Nullable;

/** A comment that was taken away is not written again. */
record DeletedTaskCommentsStay(@Nullable Comment comment) implements Rule {

    @Override
    public boolean holds() {
        return comment == null || !comment.deleted();
    }

    @Override
    public Refusal otherwise() {
        return new TaskCommentIsDeleted();
    }
}
