package app.chung.access;

import app.chung.language.kernel.PersonId;
import app.chung.language.projects.Category;
import app.chung.language.projects.Mover;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRole;
import app.chung.language.projects.State;
import app.chung.language.projects.Transition;
import app.chung.language.projects.Workflow;
import app.chung.language.tasks.CardState;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * One project: who is in it as what, and which steps they may make on its board.
 *
 * @param privacy who may look in
 * @param workflow what its tasks go through
 * @param requiresOwner whether a task needs an owner before it leaves the first state
 * @param members by person
 */
public record ProjectGrant(
        ProjectPrivacy privacy,
        Workflow workflow,
        boolean requiresOwner,
        PMap<PersonId, ProjectRole> members) {

    static ProjectGrant of(ProjectPrivacy privacy, Workflow workflow, boolean requiresOwner) {
        return new ProjectGrant(privacy, workflow, requiresOwner, HashTreePMap.empty());
    }

    ProjectGrant with(PersonId person, ProjectRole role) {
        return new ProjectGrant(privacy, workflow, requiresOwner, members.plus(person, role));
    }

    ProjectGrant without(PersonId person) {
        return new ProjectGrant(privacy, workflow, requiresOwner, members.minus(person));
    }

    ProjectGrant with(Workflow other) {
        return new ProjectGrant(privacy, other, requiresOwner, members);
    }

    ProjectGrant requiring(boolean owner) {
        return new ProjectGrant(privacy, workflow, owner, members);
    }

    boolean isOpen() {
        return privacy == ProjectPrivacy.OPEN;
    }

    boolean has(PersonId person) {
        return members.containsKey(person);
    }

    /** Whether the person is in it to work, not only to look on. */
    public boolean hasWorking(PersonId person) {
        ProjectRole role = members.get(person);
        return role == ProjectRole.LEAD || role == ProjectRole.MEMBER;
    }

    /** Its states in their order. */
    public List<CardState> states() {
        return workflow.states().stream().map(ProjectGrant::card).toList();
    }

    /** The state that new tasks are in. */
    public CardState first() {
        return card(workflow.states().getFirst());
    }

    /** The first state of those that are done, or of those that are not. */
    public CardState first(boolean done) {
        return workflow.states().stream()
                .filter(state -> (state.category() == Category.DONE) == done)
                .findFirst()
                .map(ProjectGrant::card)
                .orElseThrow();
    }

    /** The state with this id; nothing when there is none now. */
    public Optional<CardState> state(String id) {
        return workflow.states().stream()
                .filter(state -> state.id().equals(id))
                .findFirst()
                .map(ProjectGrant::card);
    }

    private static CardState card(State state) {
        return new CardState(state.id(), state.name(), state.category() == Category.DONE);
    }

    /**
     * Whether the person may move a task so.
     *
     * @param from the id of its state; out of one that is no longer there every way is open to all
     *     who work on it
     * @param assigned whether they are the task's owner or help with it
     */
    public boolean allows(PersonId person, boolean assigned, String from, String to) {
        boolean free = workflow.transitions().isEmpty() || state(from).isEmpty() || from.equals(to);
        return free
                ? hasWorking(person) || assigned
                : workflow.transitions().stream()
                        .filter(step -> step.from().equals(from) && step.to().equals(to))
                        .anyMatch(step -> allows(step, person, assigned));
    }

    private boolean allows(Transition step, PersonId person, boolean assigned) {
        return (step.by().contains(Mover.LEAD) && members.get(person) == ProjectRole.LEAD)
                || (step.by().contains(Mover.MEMBER) && hasWorking(person))
                || (step.by().contains(Mover.ASSIGNEE) && assigned);
    }
}
