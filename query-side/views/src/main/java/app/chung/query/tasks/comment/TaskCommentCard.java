package app.chung.query.tasks.comment;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Deletable;
import app.chung.engine.Markdown;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a task; while it is deleted, its tombstone.
 *
 * @param id which
 * @param task what it is on
 * @param author who wrote it
 * @param text what it says; not shown while it is deleted
 * @param writtenAt when it was written
 * @param editedAt when it was last said otherwise; null for never
 * @param deleted whether only the tombstone is shown
 * @param group the group of the task; null for none
 * @param epoch the epoch the task is from
 * @param project the project of the task; null for none
 * @param position the event that wrote it
 */
@RecordBuilder
public record TaskCommentCard(
        TaskCommentId id,
        TaskId task,
        PersonId author,
        @Markdown @Nullable Personal text,
        Instant writtenAt,
        @Nullable Instant editedAt,
        boolean deleted,
        @Nullable GroupId group,
        int epoch,
        @Nullable ProjectId project,
        long position)
        implements Visible, Deletable, TaskCommentCardBuilder.With {

    @Override
    public Audience audience() {
        return Audience.of(group, epoch, project);
    }

    TaskCommentCard saying(Personal other, Instant at) {
        return with(comment -> comment.text(other).editedAt(at));
    }
}
