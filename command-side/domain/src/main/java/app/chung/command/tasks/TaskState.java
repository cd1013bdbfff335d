package app.chung.command.tasks;

import app.chung.access.Audience;
import app.chung.command.Changed;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a task need.
 *
 * @param requester who wants it done; null before it exists
 * @param comments by the id of the comment
 */
public record TaskState(
        @Nullable PersonId requester,
        String title,
        boolean described,
        @Nullable GroupId group,
        int epoch,
        @Nullable PersonId owner,
        @Nullable Due due,
        boolean closed,
        Map<UUID, Comment> comments) {

    /**
     * A comment as far as decisions need it.
     *
     * @param author who wrote it
     * @param deletedBy who took it away; null while it stands
     */
    public record Comment(PersonId author, @Nullable PersonId deletedBy) {

        boolean deleted() {
            return deletedBy != null;
        }
    }

    static final TaskState NONE =
            new TaskState(null, "", false, null, 0, null, null, false, Map.of());

    static TaskState of(TaskCreated e) {
        return new TaskState(
                e.requester(),
                e.title(),
                e.description() != null,
                e.group(),
                e.epoch(),
                e.owner(),
                e.due(),
                false,
                Map.of());
    }

    boolean exists() {
        return requester != null;
    }

    Audience audience() {
        return Audience.of(group, epoch);
    }

    boolean isOwnedBy(PersonId person) {
        return person.equals(owner);
    }

    @Nullable Comment comment(TaskCommentId comment) {
        return comments.get(comment.value());
    }

    TaskState titled(String other) {
        return new TaskState(
                requester, other, described, group, epoch, owner, due, closed, comments);
    }

    TaskState described(boolean now) {
        return new TaskState(requester, title, now, group, epoch, owner, due, closed, comments);
    }

    TaskState ownedBy(@Nullable PersonId person) {
        return new TaskState(
                requester, title, described, group, epoch, person, due, closed, comments);
    }

    TaskState dueAt(@Nullable Due other) {
        return new TaskState(
                requester, title, described, group, epoch, owner, other, closed, comments);
    }

    TaskState closed(boolean now) {
        return new TaskState(requester, title, described, group, epoch, owner, due, now, comments);
    }

    TaskState with(TaskCommentId id, Comment comment) {
        Map<UUID, Comment> more = Changed.plus(comments, id.value(), comment);
        return new TaskState(requester, title, described, group, epoch, owner, due, closed, more);
    }
}
