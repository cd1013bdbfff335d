package app.chung.command.tasks;

import app.chung.command.Asker;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.command.tasks.TaskDetails.Item;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.tasks.TaskCommand.AddChecklistItem;
import app.chung.language.tasks.TaskCommand.RemoveChecklistItem;
import app.chung.language.tasks.TaskCommand.RewordChecklistItem;
import app.chung.language.tasks.TaskCommand.TickChecklistItem;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.ChecklistItemAdded;
import app.chung.language.tasks.TaskEvent.ChecklistItemRemoved;
import app.chung.language.tasks.TaskEvent.ChecklistItemReworded;
import app.chung.language.tasks.TaskEvent.ChecklistItemTicked;
import app.chung.language.tasks.TaskEvent.ChecklistItemUnticked;
import app.chung.language.tasks.TaskRefusal.ChecklistItemIsNotThere;

/** Decides about the checklist of a task. */
record Checklist(TaskState task, Asker asker) {

    private static final int MOST = 100;

    Decision<TaskEvent> add(AddChecklistItem c) {
        return task.details().item(c.item()) != null
                ? Decision.refused(new KernelRefusal.AlreadyExists())
                : Rule.keep(
                        () ->
                                Decision.accepted(
                                        new ChecklistItemAdded(c.task(), c.item(), c.text())),
                        new OnlyOpenTasksChange(task, asker),
                        new ThereIsRoomForMore(task.details().checklist().size(), MOST));
    }

    Decision<TaskEvent> reword(RewordChecklistItem c) {
        Item item = task.details().item(c.item());
        return item == null
                ? Decision.refused(new ChecklistItemIsNotThere())
                : whileOpen(
                        !item.text().equals(c.text()),
                        new ChecklistItemReworded(c.task(), c.item(), item.text(), c.text()));
    }

    Decision<TaskEvent> tick(TickChecklistItem c) {
        Item item = task.details().item(c.item());
        return item == null
                ? Decision.refused(new ChecklistItemIsNotThere())
                : whileOpen(
                        item.done() != c.done(),
                        c.done()
                                ? new ChecklistItemTicked(c.task(), c.item(), item.text())
                                : new ChecklistItemUnticked(c.task(), c.item(), item.text()));
    }

    Decision<TaskEvent> remove(RemoveChecklistItem c) {
        Item item = task.details().item(c.item());
        return item == null
                ? Decision.unchanged()
                : whileOpen(true, new ChecklistItemRemoved(c.task(), c.item(), item.text()));
    }

    private Decision<TaskEvent> whileOpen(boolean changes, TaskEvent event) {
        return Rule.keep(
                () -> Decision.acceptedIf(changes, () -> event),
                new OnlyOpenTasksChange(task, asker));
    }
}
