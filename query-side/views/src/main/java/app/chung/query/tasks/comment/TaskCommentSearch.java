package app.chung.query.tasks.comment;

import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchText;
import app.chung.language.groups.GroupId;
import org.jspecify.annotations.Nullable;

/** Comments on tasks are found by their words until they are deleted. */
public final class TaskCommentSearch implements SearchProjection<TaskCommentCard> {

    @Override
    public String kind() {
        return "comment";
    }

    @Override
    public Class<TaskCommentCard> document() {
        return TaskCommentCard.class;
    }

    @Override
    public @Nullable SearchDocument search(String key, TaskCommentCard card) {
        GroupId group = card.group();
        return card.deleted()
                ? null
                : new SearchDocument(
                        kind(),
                        card.id().value(),
                        card.task().value(),
                        null,
                        SearchText.written(card.text()),
                        card.audience(),
                        card.author(),
                        card.writtenAt(),
                        group == null ? null : group.value(),
                        null);
    }
}
