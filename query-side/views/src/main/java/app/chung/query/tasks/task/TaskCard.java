package app.chung.query.tasks.task;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Markdown;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.TaskId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A task.
 *
 * @param id which
 * @param number its number in the system it comes from; null for what began here
 * @param title what is to be done
 * @param description more about it; null for nothing
 * @param group the group it belongs to; null for none
 * @param epoch the epoch of the group it is from
 * @param project the project it belongs to; null for none
 * @param requester who wants it done
 * @param owner who answers for it; null for nobody yet
 * @param due until when, as people say it; null for no date
 * @param dueAt the moment from which it is late; null for no date
 * @param state how far it is
 * @param details what else is noted of it
 * @param comments how many stand under it
 * @param createdAt when it was made
 * @param completedAt since when it is done; null while it is not
 * @param changedAt when something about it was last said or done
 * @param version of its stream
 * @param position the event that made it
 */
@RecordBuilder
public record TaskCard(
        TaskId id,
        @Nullable Integer number,
        String title,
        @Markdown(html = "descriptionHtml") @Nullable Personal description,
        @Nullable GroupId group,
        int epoch,
        @Nullable ProjectId project,
        PersonId requester,
        @Nullable PersonId owner,
        @Nullable Due due,
        @Nullable Instant dueAt,
        TaskState state,
        TaskDetails details,
        int comments,
        Instant createdAt,
        @Nullable Instant completedAt,
        Instant changedAt,
        int version,
        long position)
        implements Visible, TaskCardBuilder.With {

    @Override
    public Audience audience() {
        return Audience.of(group, epoch, project);
    }

    TaskCard until(@Nullable Due other) {
        return with(task -> task.due(other).dueAt(momentOf(other)));
    }

    /** What came of an event; those that are told late of long ago do not make it older. */
    TaskCard since(Instant at, int newVersion) {
        Instant last = at.isAfter(changedAt) ? at : changedAt;
        return with(task -> task.changedAt(last).version(newVersion));
    }

    TaskCard done(Instant at) {
        return with(task -> task.state(TaskState.DONE).completedAt(at));
    }

    TaskCard reopened() {
        return with(task -> task.state(TaskState.OPEN).completedAt(null));
    }

    TaskCard noting(UnaryOperator<TaskDetails> change) {
        return withDetails(change.apply(details));
    }

    TaskCard commented(int by) {
        return withComments(comments + by);
    }

    static @Nullable Instant momentOf(@Nullable Due due) {
        return due == null ? null : due.deadline().toInstant();
    }
}
