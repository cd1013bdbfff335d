package app.chung.query.tasks.board;

import app.chung.engine.Excerpt;
import app.chung.query.tasks.placement.Placement;
import app.chung.query.tasks.task.TaskItem;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * A task on the board of a project.
 *
 * @param task the task
 * @param state the id of the state it is in
 * @param stateName what that was called when it came there; to be shown where it is there no more
 * @param rank where in the state
 */
record BoardCard(TaskItem task, String state, String stateName, String rank) implements Excerpt {

    private static final Cache<Placement, BoardCard> MADE =
            Caffeine.newBuilder().weakKeys().build();

    /** The same card for as long as both are what they were, so that it is written once. */
    static BoardCard of(Placement placement, TaskItem task) {
        BoardCard made = MADE.getIfPresent(placement);
        if (made == null || !made.task.equals(task)) {
            made = new BoardCard(task, placement.state(), placement.stateName(), placement.rank());
            MADE.put(placement, made);
        }
        return made;
    }
}
