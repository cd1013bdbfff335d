package app.chung.query.tasks.task;

import app.chung.access.Access;
import app.chung.access.Audience.GroupName;
import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.groups.GroupId;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks the caller may see. */
@RestController
@RequestMapping("/api/views/tasks/task")
public class TaskEndpoint {

    private final View<TaskCard> tasks;
    private final Supplier<Access> access;
    private final Clock clock;

    TaskEndpoint(ViewReader views, Supplier<Access> access, Clock clock) {
        this.tasks = views.of(TaskCard.class);
        this.access = access;
        this.clock = clock;
    }

    /**
     * A list in the order in which its tasks are due, those without a date last; {@code newest} and
     * {@code finished} begin with the last.
     */
    @GetMapping
    Page<TaskItem> list(
            Caller caller,
            @RequestParam(defaultValue = "all") TaskList.Of list,
            @RequestParam(defaultValue = "open") TaskList.State state,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        TaskList wanted = new TaskList(list, state.state(), group);
        if (group != null) {
            GroupName name = new GroupName(new GroupId(group));
            Lists.onlyIfSeen(access.get(), caller.person(), name);
        }
        return Lists.full(
                        tasks,
                        caller.person(),
                        wanted.range(caller.person(), clock.instant()),
                        cursor,
                        limit,
                        wanted::wants)
                .map(TaskItem::of);
    }

    /** One task with its description. */
    @GetMapping("/{id}")
    TaskCard one(Caller caller, @PathVariable UUID id) {
        return tasks.find(caller.person(), id.toString()).orElseThrow(Problem::notFound);
    }
}
