package app.chung.query.tasks.task;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.projects.ProjectId;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code #123} in a text means in a project. */
@RestController
@RequestMapping("/api/views/tasks/numbered")
public class NumberedEndpoint {

    private static final int MOST = 100;

    private final View<TaskCard> tasks;
    private final Supplier<Access> access;

    NumberedEndpoint(ViewReader views, Supplier<Access> access) {
        this.tasks = views.of(TaskCard.class);
        this.access = access;
    }

    /** The tasks of a project that have these numbers, as far as the caller may see them. */
    @GetMapping
    Page<TaskItem> list(
            Caller caller,
            @RequestParam UUID project,
            @RequestParam(defaultValue = "") List<Integer> numbers) {
        Audience readers = new Audience.Project(new ProjectId(project));
        Lists.onlyIfSeen(access.get(), caller.person(), readers);
        if (numbers.size() > MOST) {
            throw Problem.invalid("numbers", "too-many");
        }
        long position = tasks.position();
        List<TaskItem> items =
                numbers.stream()
                        .distinct()
                        .map(number -> TaskProjection.OF_NUMBER.where(project, number))
                        .flatMap(range -> tasks.slice(caller.person(), range, 1).items().stream())
                        .map(TaskItem::of)
                        .toList();
        return new Page<>(items, null, position);
    }
}
