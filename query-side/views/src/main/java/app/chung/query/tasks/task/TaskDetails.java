package app.chung.query.tasks.task;

import app.chung.language.kernel.PersonId;
import app.chung.language.tasks.ChecklistItemId;
import app.chung.language.tasks.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is noted of a task beside title, owner and date; lists in the order in which things came.
 *
 * @param priority how much it matters
 * @param labels the organisation's words
 * @param helpers who helps its owner
 * @param followers who hears of it
 * @param checklist its steps
 */
public record TaskDetails(
        Priority priority,
        List<String> labels,
        List<PersonId> helpers,
        List<PersonId> followers,
        List<ChecklistItem> checklist) {

    static final TaskDetails NONE =
            new TaskDetails(Priority.NORMAL, List.of(), List.of(), List.of(), List.of());

    TaskDetails mattering(Priority other) {
        return new TaskDetails(other, labels, helpers, followers, checklist);
    }

    TaskDetails labelled(String label, boolean now) {
        return new TaskDetails(
                priority, changed(labels, label, now), helpers, followers, checklist);
    }

    TaskDetails helped(PersonId person, boolean now) {
        return new TaskDetails(
                priority, labels, changed(helpers, person, now), followers, checklist);
    }

    TaskDetails followed(PersonId person, boolean now) {
        return new TaskDetails(
                priority, labels, helpers, changed(followers, person, now), checklist);
    }

    TaskDetails with(ChecklistItem item) {
        return listing(changed(checklist, item, true));
    }

    TaskDetails change(ChecklistItemId id, UnaryOperator<ChecklistItem> how) {
        return listing(
                checklist.stream()
                        .map(item -> item.id().equals(id) ? how.apply(item) : item)
                        .toList());
    }

    TaskDetails ticked(ChecklistItemId id, boolean done) {
        return change(id, item -> new ChecklistItem(id, item.text(), done));
    }

    TaskDetails without(ChecklistItemId id) {
        return listing(checklist.stream().filter(item -> !item.id().equals(id)).toList());
    }

    private TaskDetails listing(List<ChecklistItem> other) {
        return new TaskDetails(priority, labels, helpers, followers, other);
    }

    private static <T> List<T> changed(List<T> list, T element, boolean contains) {
        List<T> other = new ArrayList<>(list);
        other.remove(element);
        if (contains) {
            other.add(element);
        }
        return List.copyOf(other);
    }
}
