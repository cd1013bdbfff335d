package app.chung.audit.tasks;

import static app.chung.audit.Mark.*;

import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.kernel.PersonId;
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
            case TaskCommentDeleted e -> deleted(e, actor);
            case TaskCommentRestored e -> restored(e, actor);
        };
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
