package app.chung.demo;

import java.util.ArrayList;
import java.util.List;

/** What was done about tasks. */
final class Working {

    private final Story story;

    Working(Story story) {
        this.story = story;
    }

    List<Deed> deeds() {
        List<TaskStory> tasks = new ArrayList<>(TaskStory.all());
        tasks.addAll(EveryMonth.tasks(story.halfYear()));
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            deeds.addAll(new TaskLife(story, tasks.get(i), "task/" + i).deeds());
        }
        return deeds;
    }
}
