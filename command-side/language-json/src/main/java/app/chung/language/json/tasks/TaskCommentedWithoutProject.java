package app.chung.language.json.tasks;

import app.chung.language.json.EventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** Tasks belonged to no project. */
public final class TaskCommentedWithoutProject implements EventUpcaster {

    @Override
    public String event() {
        return "tasks.task-commented";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.putNull("project");
    }
}
