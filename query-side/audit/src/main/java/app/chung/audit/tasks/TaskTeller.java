package app.chung.audit.tasks;

import static app.chung.audit.Mark.*;

import app.chung.access.Audience;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.*;
import org.springframework.stereotype.Component;

/** Tells what happens to tasks. */
@Component
public final class TaskTeller implements Teller<TaskEvent> {

    private static final String DESCRIPTION = "description";

    @Override
    public Class<TaskEvent> events() {
        return TaskEvent.class;
    }

    @Override
    public Told tell(TaskEvent event, PersonId actor) {
        return switch (event) {
            case TaskCreated e -> created(e);
            case TaskRenamed e ->
                    Told.of(CHANGED).fromTo(new Value.Text(e.from()), new Value.Text(e.to()));
            case TaskDescribed e -> described(e);
            case TaskAssigned e -> assigned(e, actor);
            case TaskUnassigned e -> unassigned(e, actor);
            case DueChanged e -> due(e);
            case TaskCompleted ignored -> Told.of(MOVED);
            case TaskReopened ignored -> Told.of(MOVED);
            case TaskCommented e -> Told.of(SAID).wording(item(e.comment()), e.text());
            case TaskCommentEdited e -> Told.of(CHANGED).wording(item(e.comment()), e.text());
            case PeopleMentionedOnTask e -> Told.of(SAID).naming(e.people());
            case TaskCommentDeleted e -> deleted(e, actor);
            case TaskCommentRestored e -> restored(e, actor);
            case HelperAdded e -> person(Told.of(MOVED), e.person(), actor);
            case HelperRemoved e -> person(Told.of(REMOVED), e.person(), actor);
            case FollowerAdded e -> person(Told.of(MOVED), e.person(), actor);
            case FollowerRemoved e -> person(Told.of(REMOVED), e.person(), actor);
            case PriorityChanged e ->
                    Told.of(CHANGED).fromTo(new Value.Choice(e.from()), new Value.Choice(e.to()));
            case LabelAdded e -> Told.of(CHANGED).with("label", new Value.Text(e.label()));
            case LabelRemoved e -> Told.of(CHANGED).with("label", new Value.Text(e.label()));
            case ChecklistItemAdded e -> step(Told.of(CREATED), e.text());
            case ChecklistItemReworded e ->
                    Told.of(CHANGED).fromTo(new Value.Text(e.from()), new Value.Text(e.to()));
            case ChecklistItemTicked e -> step(Told.of(MOVED), e.text());
            case ChecklistItemUnticked e -> step(Told.of(MOVED), e.text());
            case ChecklistItemRemoved e -> step(Told.of(REMOVED), e.text());
            case TaskAddedToProject e ->
                    onBoard(Told.of(MOVED), e.project()).with("state", state(e.state()));
            case TaskMoved e -> moved(e);
            case TaskTakenFromProject e -> onBoard(Told.of(REMOVED), e.project());
        };
    }

    private static Told person(Told told, PersonId person, PersonId actor) {
        return told.variant(person.equals(actor) ? "self" : "").with("person", person);
    }

    private static Told step(Told told, String text) {
        return told.with("text", new Value.Text(text));
    }

    private static Value state(CardState state) {
        return new Value.Text(state.name());
    }

    private static Told moved(TaskMoved e) {
        return e.from().id().equals(e.to().id())
                ? onBoard(Told.of(MOVED), e.project())
                        .variant("within")
                        .with("state", state(e.to()))
                : onBoard(Told.of(MOVED), e.project()).fromTo(state(e.from()), state(e.to()));
    }

    // Who may see a task need not know of every project that has it on its board.
    private static Told onBoard(Told told, ProjectId project) {
        return told.with("project", new Value.Project(project))
                .onlyTo(new Audience.Project(project));
    }

    private static String item(TaskCommentId comment) {
        return "comment " + comment.value();
    }

    private static Told created(TaskCreated e) {
        Told told =
                Told.of(CREATED)
                        .with("title", new Value.Text(e.title()))
                        .wording(DESCRIPTION, e.description());
        if (e.owner() != null) {
            told = told.with("owner", e.owner());
        }
        if (e.due() != null) {
            told = told.with("due", new Value.Until(e.due()));
        }
        return told.variant(creation(e));
    }

    private static String creation(TaskCreated e) {
        if (e.owner() == null) {
            return e.due() == null ? "" : "due";
        }
        String owned = e.owner().equals(e.requester()) ? "own" : "owned";
        return e.due() == null ? owned : owned + "-due";
    }

    private static Told described(TaskDescribed e) {
        return Told.of(CHANGED)
                .variant(e.description() == null ? "cleared" : "")
                .wording(DESCRIPTION, e.description());
    }

    private static Told assigned(TaskAssigned e, PersonId actor) {
        Told told =
                Told.of(MOVED)
                        .with("to", e.to())
                        .between(
                                e.from() == null ? null : new Value.Person(e.from()),
                                new Value.Person(e.to()));
        if (e.to().equals(actor)) {
            return e.from() == null
                    ? told.variant("taken")
                    : told.variant("taken-over").with("from", e.from());
        }
        return e.from() == null ? told : told.variant("passed-on").with("from", e.from());
    }

    private static Told unassigned(TaskUnassigned e, PersonId actor) {
        return Told.of(MOVED)
                .variant(e.from().equals(actor) ? "by-owner" : "")
                .with("from", e.from())
                .between(new Value.Person(e.from()), null);
    }

    private static Told due(DueChanged e) {
        Value from = e.from() == null ? null : new Value.Until(e.from());
        Value to = e.to() == null ? null : new Value.Until(e.to());
        Told told = Told.of(MOVED).between(from, to);
        if (to == null) {
            return told.variant("cleared").with("from", from == null ? new Value.Text("") : from);
        }
        return from == null
                ? told.variant("set").with("to", to)
                : told.with("from", from).with("to", to);
    }

    private static Told deleted(TaskCommentDeleted e, PersonId actor) {
        return Told.of(REMOVED)
                .variant(e.author().equals(actor) ? "" : "of-another")
                .with("author", e.author())
                .gone(item(e.comment()));
    }

    private static Told restored(TaskCommentRestored e, PersonId actor) {
        return Told.of(CREATED)
                .variant(e.author().equals(actor) ? "" : "of-another")
                .with("author", e.author())
                .back(item(e.comment()));
    }
}
