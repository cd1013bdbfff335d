package app.chung.query.projects.member;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectEvent.*;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectRole;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds who is in which project. */
public final class ProjectMemberProjection implements Projection<ProjectMember> {

    static final Index BY_PROJECT = Index.on("project", "position");

    @Override
    public Class<ProjectMember> document() {
        return ProjectMember.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_PROJECT);
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        String key = keyOf(recorded.event());
        return key == null ? Set.of() : Set.of(key);
    }

    private static @Nullable String keyOf(Event event) {
        return switch (event) {
            case ProjectMemberJoined e -> ProjectMember.key(e.project(), e.person());
            case ProjectMemberAdded e -> ProjectMember.key(e.project(), e.person());
            case ProjectRoleChanged e -> ProjectMember.key(e.project(), e.person());
            case ProjectMemberLeft e -> ProjectMember.key(e.project(), e.person());
            case ProjectMemberRemoved e -> ProjectMember.key(e.project(), e.person());
            default -> null;
        };
    }

    @Override
    public Fold<ProjectMember> fold(
            String key, @Nullable ProjectMember current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ProjectMemberJoined e -> Fold.put(in(e.project(), e.person(), e.role(), recorded));
            case ProjectMemberAdded e -> Fold.put(in(e.project(), e.person(), e.role(), recorded));
            case ProjectRoleChanged e when current != null -> Fold.put(current.as(e.to()));
            case ProjectMemberLeft ignored -> Fold.remove();
            case ProjectMemberRemoved ignored -> Fold.remove();
            default -> Fold.keep();
        };
    }

    private static ProjectMember in(
            ProjectId project, PersonId person, ProjectRole role, RecordedEvent recorded) {
        return new ProjectMember(
                project, person, role, recorded.provenance().occurredAt(), recorded.position());
    }
}
