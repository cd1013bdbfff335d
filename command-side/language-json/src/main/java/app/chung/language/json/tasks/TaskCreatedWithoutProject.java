package app.chung.language.json.tasks;

import app.chung.language.json.EventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** Tasks belonged to no project, and began here. */
public final class TaskCreatedWithoutProject implements EventUpcaster {

    @Override
    public String event() {
        return "tasks.task-created";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.putNull("project").putNull("number");
    }
}
