package app.chung.query.tasks.task;

import app.chung.language.kernel.PersonId;
import app.chung.language.tasks.ChecklistItemId;
import app.chung.language.tasks.Priority;
import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
public record TaskDetails(
        Priority priority,
        List<String> labels,
        List<PersonId> helpers,
        List<PersonId> followers,
        List<ChecklistItem> checklist)
        implements TaskDetailsBuilder.With {

    static final TaskDetails NONE =
            new TaskDetails(Priority.NORMAL, List.of(), List.of(), List.of(), List.of());

    TaskDetails labelled(String label, boolean now) {
        return withLabels(changed(labels, label, now));
    }

    TaskDetails helped(PersonId person, boolean now) {
        return withHelpers(changed(helpers, person, now));
    }

    TaskDetails followed(PersonId person, boolean now) {
        return withFollowers(changed(followers, person, now));
    }

    TaskDetails listing(ChecklistItem item) {
        return withChecklist(changed(checklist, item, true));
    }

    TaskDetails change(ChecklistItemId id, UnaryOperator<ChecklistItem> how) {
        return withChecklist(
                checklist.stream()
                        .map(item -> item.id().equals(id) ? how.apply(item) : item)
                        .toList());
    }

    TaskDetails ticked(ChecklistItemId id, boolean done) {
        return change(id, item -> new ChecklistItem(id, item.text(), done));
    }

    TaskDetails without(ChecklistItemId id) {
        return withChecklist(checklist.stream().filter(item -> !item.id().equals(id)).toList());
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
