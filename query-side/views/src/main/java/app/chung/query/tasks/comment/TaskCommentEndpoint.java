package app.chung.query.tasks.comment;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import app.chung.query.tasks.task.TaskCard;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comments on tasks. */
@RestController
@RequestMapping("/api/views/tasks/comment")
public class TaskCommentEndpoint {

    private final View<TaskCommentCard> comments;
    private final View<TaskCard> tasks;

    TaskCommentEndpoint(ViewReader views) {
        this.comments = views.of(TaskCommentCard.class);
        this.tasks = views.of(TaskCard.class);
    }

    /** Those on one task, oldest first; without one, all that the caller may see, newest first. */
    @GetMapping
    Page<TaskCommentCard> list(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID task,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        if (task == null) {
            return Lists.full(
                    comments,
                    caller.person(),
                    TaskCommentProjection.NEWEST.where().greatestFirst(),
                    cursor,
                    limit);
        }
        Lists.onlyIfSeen(tasks, caller.person(), task.toString());
        return comments.page(
                caller.person(),
                TaskCommentProjection.OLDEST.where(task),
                cursor,
                Lists.limit(limit));
    }
}
