package app.chung.query.tasks.board;

import app.chung.query.tasks.placement.Placement;
import app.chung.query.tasks.task.TaskItem;

/**
 * A task on the board of a project.
 *
 * @param task the task
 * @param state the id of the state it is in
 * @param stateName what that was called when it came there; to be shown where it is there no more
 * @param rank where in the state
 */
record BoardCard(TaskItem task, String state, String stateName, String rank) {

    static BoardCard of(Placement placement, TaskItem task) {
        return new BoardCard(task, placement.state(), placement.stateName(), placement.rank());
    }
}
