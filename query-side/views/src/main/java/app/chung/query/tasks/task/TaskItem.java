package app.chung.query.tasks.task;

import app.chung.engine.Excerpt;
import app.chung.engine.Excerpts;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list: the card without its description.
 *
 * @param id which
 * @param number its number in the system it comes from; null for what began here
 * @param title what is to be done
 * @param group the group it belongs to; null for none
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
public record TaskItem(
        TaskId id,
        @Nullable Integer number,
        String title,
        @Nullable GroupId group,
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
        implements Excerpt {

    private static final Excerpts<TaskCard, TaskItem> ITEMS = new Excerpts<>(TaskItem::made);

    /** The card without its description. */
    public static TaskItem of(TaskCard card) {
        return ITEMS.of(card);
    }

    private static TaskItem made(TaskCard card) {
        return new TaskItem(
                card.id(),
                card.number(),
                card.title(),
                card.group(),
                card.project(),
                card.requester(),
                card.owner(),
                card.due(),
                card.dueAt(),
                card.state(),
                card.details(),
                card.comments(),
                card.createdAt(),
                card.completedAt(),
                card.changedAt(),
                card.version(),
                card.position());
    }
}
