package app.chung.query.projects.member;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.projects.ProjectId;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a project. */
@RestController
@RequestMapping("/api/views/projects/member")
public class ProjectMemberEndpoint {

    private final View<ProjectMember> members;
    private final Supplier<Access> access;

    ProjectMemberEndpoint(ViewReader views, Supplier<Access> access) {
        this.members = views.of(ProjectMember.class);
        this.access = access;
    }

    /** Those in the project, in the order they came. */
    @GetMapping
    Page<ProjectMember> list(
            Caller caller,
            @RequestParam UUID project,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        Audience readers = new Audience.Project(new ProjectId(project));
        Lists.onlyIfSeen(access.get(), caller.person(), readers);
        return members.page(
                caller.person(),
                ProjectMemberProjection.BY_PROJECT.where(project),
                cursor,
                Lists.limit(limit));
    }
}
