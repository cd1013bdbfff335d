package app.chung.query.tasks.task;

import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchText;
import app.chung.language.groups.GroupId;

/** Tasks are found by title, description and the number that they came with. */
public final class TaskSearch implements SearchProjection<TaskCard> {

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public Class<TaskCard> document() {
        return TaskCard.class;
    }

    @Override
    public SearchDocument search(String key, TaskCard card) {
        GroupId group = card.group();
        return new SearchDocument(
                kind(),
                card.id().value(),
                null,
                SearchText.of(called(card)),
                SearchText.written(card.description()),
                card.audience(),
                card.requester(),
                card.createdAt(),
                group == null ? null : group.value(),
                null);
    }

    private static String called(TaskCard card) {
        return card.number() == null ? card.title() : "#" + card.number() + " " + card.title();
    }
}
