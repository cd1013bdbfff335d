package app.chung.query.projects.project;

import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchText;

/** Projects are found by name and description. */
public final class ProjectSearch implements SearchProjection<ProjectCard> {

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public Class<ProjectCard> document() {
        return ProjectCard.class;
    }

    @Override
    public SearchDocument search(String key, ProjectCard card) {
        return new SearchDocument(
                kind(),
                card.id().value(),
                null,
                SearchText.of(card.name()),
                SearchText.of(card.description()),
                card.audience(),
                null,
                card.createdAt(),
                null,
                null);
    }
}
