package app.chung.query.tasks.placement;

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

/** On which boards a task stands. */
@RestController
@RequestMapping("/api/views/tasks/placement")
public class PlacementEndpoint {

    private final View<Placement> placements;
    private final View<TaskCard> tasks;

    PlacementEndpoint(ViewReader views) {
        this.placements = views.of(Placement.class);
        this.tasks = views.of(TaskCard.class);
    }

    /** Those of one task, as far as the caller may know of the projects. */
    @GetMapping
    Page<Placement> list(
            Caller caller,
            @RequestParam UUID task,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        Lists.onlyIfSeen(tasks, caller.person(), task.toString());
        return Lists.full(
                placements,
                caller.person(),
                PlacementProjection.OF_TASK.where(task),
                cursor,
                limit);
    }
}
