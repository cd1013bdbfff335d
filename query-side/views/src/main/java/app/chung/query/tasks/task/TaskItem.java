package app.chung.query.tasks.task;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list: the card without its description.
 *
 * @param id which
 * @param title what is to be done
 * @param group the group it belongs to; null for the whole organisation
 * @param requester who wants it done
 * @param owner who answers for it; null for nobody yet
 * @param due until when, as people say it; null for no date
 * @param dueAt the moment from which it is late; null for no date
 * @param state how far it is
 * @param comments how many stand under it
 * @param createdAt when it was made
 * @param completedAt since when it is done; null while it is not
 * @param version of its stream
 * @param position the event that made it
 */
record TaskItem(
        TaskId id,
        String title,
        @Nullable GroupId group,
        PersonId requester,
        @Nullable PersonId owner,
        @Nullable Due due,
        @Nullable Instant dueAt,
        TaskState state,
        int comments,
        Instant createdAt,
        @Nullable Instant completedAt,
        int version,
        long position) {

    static TaskItem of(TaskCard card) {
        return new TaskItem(
                card.id(),
                card.title(),
                card.group(),
                card.requester(),
                card.owner(),
                card.due(),
                card.dueAt(),
                card.state(),
                card.comments(),
                card.createdAt(),
                card.completedAt(),
                card.version(),
                card.position());
    }
}
