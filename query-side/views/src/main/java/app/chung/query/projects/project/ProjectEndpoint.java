package app.chung.query.projects.project;

import app.chung.access.Access;
import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRole;
import app.chung.language.projects.Workflow;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects the caller may look into. */
@RestController
@RequestMapping("/api/views/projects/project")
public class ProjectEndpoint {

    private final View<ProjectCard> projects;
    private final Supplier<Access> access;

    ProjectEndpoint(ViewReader views, Supplier<Access> access) {
        this.projects = views.of(ProjectCard.class);
        this.access = access;
    }

    /**
     * A project as the caller sees it.
     *
     * @param id which
     * @param name its name
     * @param description what it is about; null for nothing
     * @param privacy who may look in
     * @param workflow what its tasks go through
     * @param requiresOwner whether a task needs an owner before it leaves the first state
     * @param template whether it is offered as a template
     * @param members how many are in it
     * @param myRole what the caller is in it; null when they are not
     * @param version of its stream
     */
    record SeenProject(
            ProjectId id,
            String name,
            @Nullable String description,
            ProjectPrivacy privacy,
            Workflow workflow,
            boolean requiresOwner,
            boolean template,
            int members,
            @Nullable ProjectRole myRole,
            int version) {}

    /** All of them by name, only those the caller is in, or only those offered as templates. */
    @GetMapping
    Page<SeenProject> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean template,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        if (mine) {
            return mine(caller, template);
        }
        Range range =
                template
                        ? ProjectProjection.TEMPLATES.where(true)
                        : ProjectProjection.BY_NAME.where();
        return Lists.full(projects, caller.person(), range, cursor, limit)
                .map(card -> seenBy(caller, card));
    }

    // Nobody is in so many projects that they would need pages.
    private Page<SeenProject> mine(Caller caller, boolean template) {
        long position = projects.position();
        List<String> keys =
                access.get().projectsOf(caller.person()).stream()
                        .map(id -> id.value().toString())
                        .toList();
        List<SeenProject> items =
                projects.findAll(caller.person(), keys).stream()
                        .filter(card -> card.template() || !template)
                        .sorted(Comparator.comparing(ProjectCard::sortName))
                        .map(card -> seenBy(caller, card))
                        .toList();
        return new Page<>(items, null, position);
    }

    /** One project. */
    @GetMapping("/{id}")
    SeenProject one(Caller caller, @PathVariable UUID id) {
        return projects.find(caller.person(), id.toString())
                .map(card -> seenBy(caller, card))
                .orElseThrow(Problem::notFound);
    }

    private SeenProject seenBy(Caller caller, ProjectCard card) {
        return new SeenProject(
                card.id(),
                card.name(),
                card.description(),
                card.privacy(),
                card.workflow(),
                card.requiresOwner(),
                card.template(),
                card.members(),
                access.get().roleIn(card.id(), caller.person()).orElse(null),
                card.version());
    }
}
