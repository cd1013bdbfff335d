package app.chung.command.tasks;

import app.chung.access.Audience;
import app.chung.command.Changed;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a task need.
 *
 * @param requester who wants it done; null before it exists
 * @param boards where it stands, by the id of the project
 * @param comments by the id of the comment
 */
public record TaskState(
        @Nullable PersonId requester,
        String title,
        boolean described,
        TaskHome home,
        @Nullable PersonId owner,
        @Nullable Due due,
        boolean closed,
        TaskDetails details,
        Map<UUID, CardState> boards,
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
            new TaskState(
                    null,
                    "",
                    false,
                    new TaskHome(null, 0, null),
                    null,
                    null,
                    false,
                    TaskDetails.NONE,
                    Map.of(),
                    Map.of());

    static TaskState of(TaskCreated e) {
        return new TaskState(
                e.requester(),
                e.title(),
                e.description() != null,
                new TaskHome(e.group(), e.epoch(), e.project()),
                e.owner(),
                e.due(),
                false,
                TaskDetails.NONE,
                Map.of(),
                Map.of());
    }

    boolean exists() {
        return requester != null;
    }

    Audience audience() {
        return home.audience();
    }

    boolean isOwnedBy(PersonId person) {
        return person.equals(owner);
    }

    /** Whether the person is at it: its owner, or one who helps. */
    boolean isAssignedTo(PersonId person) {
        return isOwnedBy(person) || details.isHelpedBy(person);
    }

    @Nullable CardState on(ProjectId project) {
        return boards.get(project.value());
    }

    /** On whose boards it stands, always in the same order. */
    List<ProjectId> projects() {
        return boards.keySet().stream().sorted().map(ProjectId::new).toList();
    }

    @Nullable Comment comment(TaskCommentId comment) {
        return comments.get(comment.value());
    }

    TaskState titled(String other) {
        return new TaskState(
                requester, other, described, home, owner, due, closed, details, boards, comments);
    }

    TaskState described(boolean now) {
        return new TaskState(
                requester, title, now, home, owner, due, closed, details, boards, comments);
    }

    TaskState ownedBy(@Nullable PersonId person) {
        return new TaskState(
                requester, title, described, home, person, due, closed, details, boards, comments);
    }

    TaskState dueAt(@Nullable Due other) {
        return new TaskState(
                requester, title, described, home, owner, other, closed, details, boards, comments);
    }

    TaskState closed(boolean now) {
        return new TaskState(
                requester, title, described, home, owner, due, now, details, boards, comments);
    }

    TaskState noting(TaskDetails other) {
        return new TaskState(
                requester, title, described, home, owner, due, closed, other, boards, comments);
    }

    TaskState on(ProjectId project, CardState state) {
        return on(Changed.plus(boards, project.value(), state));
    }

    TaskState off(ProjectId project) {
        return on(Changed.minus(boards, project.value()));
    }

    private TaskState on(Map<UUID, CardState> others) {
        return new TaskState(
                requester, title, described, home, owner, due, closed, details, others, comments);
    }

    TaskState with(TaskCommentId id, Comment comment) {
        Map<UUID, Comment> more = Changed.plus(comments, id.value(), comment);
        return new TaskState(
                requester, title, described, home, owner, due, closed, details, boards, more);
    }
}
