package app.chung.command.tasks;

import app.chung.command.Changed;
import app.chung.language.kernel.PersonId;
import app.chung.language.tasks.ChecklistItemId;
import app.chung.language.tasks.Priority;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a task beside its title and its owner.
 *
 * @param helpers by id
 * @param followers by id
 * @param checklist by the id of the item
 */
public record TaskDetails(
        Priority priority,
        Set<UUID> helpers,
        Set<UUID> followers,
        Set<String> labels,
        Map<UUID, Item> checklist) {

    /**
     * An item of the checklist.
     *
     * @param text what it says
     * @param done whether it is done
     */
    public record Item(String text, boolean done) {}

    static final TaskDetails NONE =
            new TaskDetails(Priority.NORMAL, Set.of(), Set.of(), Set.of(), Map.of());

    boolean isHelpedBy(PersonId person) {
        return helpers.contains(person.value());
    }

    boolean isFollowedBy(PersonId person) {
        return followers.contains(person.value());
    }

    @Nullable Item item(ChecklistItemId item) {
        return checklist.get(item.value());
    }

    TaskDetails mattering(Priority other) {
        return new TaskDetails(other, helpers, followers, labels, checklist);
    }

    TaskDetails helped(PersonId person, boolean now) {
        return new TaskDetails(
                priority, changed(helpers, person.value(), now), followers, labels, checklist);
    }

    TaskDetails followed(PersonId person, boolean now) {
        return new TaskDetails(
                priority, helpers, changed(followers, person.value(), now), labels, checklist);
    }

    TaskDetails labelled(String label, boolean now) {
        return new TaskDetails(
                priority, helpers, followers, changed(labels, label, now), checklist);
    }

    TaskDetails with(ChecklistItemId id, Item item) {
        return new TaskDetails(
                priority, helpers, followers, labels, Changed.plus(checklist, id.value(), item));
    }

    TaskDetails without(ChecklistItemId id) {
        return new TaskDetails(
                priority, helpers, followers, labels, Changed.minus(checklist, id.value()));
    }

    private static <T> Set<T> changed(Set<T> set, T element, boolean contains) {
        return contains ? Changed.plus(set, element) : Changed.minus(set, element);
    }
}
