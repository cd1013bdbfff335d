package app.chung.query.tasks.task;

import app.chung.language.tasks.ChecklistItemId;

/**
 * A step on a task's checklist.
 *
 * @param id which
 * @param text what is to be done
 * @param done whether it is done
 */
public record ChecklistItem(ChecklistItemId id, String text, boolean done) {}
