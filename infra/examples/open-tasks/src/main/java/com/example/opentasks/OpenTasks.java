package com.example.opentasks;

import app.chung.language.json.EventCodec;
import app.chung.language.json.StoredEvent;
import app.chung.language.tasks.TaskEvent.TaskCompleted;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.language.tasks.TaskEvent.TaskRenamed;
import app.chung.language.tasks.TaskEvent.TaskReopened;
import app.chung.language.tasks.TaskId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tasks are open, from the history alone. */
public final class OpenTasks {

    private final EventCodec codec = EventCodec.load();
    private final Map<TaskId, String> titles = new LinkedHashMap<>();
    private final Set<TaskId> done = new LinkedHashSet<>();

    /** Takes the next event. Those that say nothing about this, or that are newer, pass by. */
    public void add(StoredEvent stored) {
        switch (codec.decode(stored)) {
            case TaskCreated created -> titles.put(created.task(), created.title());
            case TaskRenamed renamed -> titles.put(renamed.task(), renamed.to());
            case TaskCompleted completed -> done.add(completed.task());
            case TaskReopened reopened -> done.remove(reopened.task());
            default -> {}
        }
    }

    /** Their titles, in the order in which they came up. */
    public List<String> titles() {
        return titles.entrySet().stream()
                .filter(task -> !done.contains(task.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
