package app.chung.query.projects.project;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.projects.ProjectEvent;
import app.chung.language.projects.ProjectEvent.*;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.query.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds projects into their cards. */
public final class ProjectProjection implements Projection<ProjectCard> {

    static final Index BY_NAME = Index.on("sortName");
    static final Index TEMPLATES = Index.on("template", "sortName");

    @Override
    public Class<ProjectCard> document() {
        return ProjectCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_NAME, TEMPLATES);
    }

    @Override
    public Live live() {
        return Live.REFERENCE;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof ProjectEvent e
                ? Set.of(e.project().value().toString())
                : Set.of();
    }

    @Override
    public Fold<ProjectCard> fold(
            String key, @Nullable ProjectCard current, RecordedEvent recorded) {
        if (recorded.event() instanceof ProjectCreated e) {
            return Fold.put(made(e, recorded));
        }
        return current != null && recorded.event() instanceof ProjectEvent e
                ? Fold.put(changed(current, e).withVersion(recorded.version()))
                : Fold.keep();
    }

    private static ProjectCard made(ProjectCreated e, RecordedEvent recorded) {
        return new ProjectCard(
                e.project(),
                e.name(),
                Words.sortText(e.name()),
                e.description(),
                e.privacy(),
                e.workflow(),
                e.requiresOwner(),
                false,
                0,
                recorded.provenance().occurredAt(),
                recorded.version());
    }

    private static ProjectCard changed(ProjectCard card, ProjectEvent event) {
        return switch (event) {
            case ProjectRenamed e -> card.called(e.to());
            case ProjectDescribed e -> card.withDescription(e.to());
            case WorkflowChanged e -> card.withWorkflow(e.to());
            case OwnerRequirementChanged e -> card.withRequiresOwner(e.required());
            case ProjectBecameTemplate ignored -> card.withTemplate(true);
            case ProjectStoppedBeingTemplate ignored -> card.withTemplate(false);
            case ProjectMemberJoined ignored -> card.more(1);
            case ProjectMemberAdded ignored -> card.more(1);
            case ProjectMemberLeft ignored -> card.more(-1);
            case ProjectMemberRemoved ignored -> card.more(-1);
            case ProjectRoleChanged ignored -> card;
            case ProjectCreated ignored -> card;
        };
    }
}
