package app.chung.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one task went, from the day it was written down to today. */
final class TaskLife {

    private static final int BEGUN = 1;
    private static final int MOST_DAYS_A_STEP = 5;
    private static final double MOVED_DATE = 0.2;

    private final Story story;
    private final TaskStory task;
    private final Chance chance;
    private final Steps steps;
    private final String id;
    private final @Nullable Place board;
    private final Deque<Conversation.Line> comments;
    private final List<Deed> deeds = new ArrayList<>();

    TaskLife(Story story, TaskStory task, String name) {
        this.story = story;
        this.task = task;
        this.chance = story.chance().of(name);
        LocalDate begins = story.halfYear().day(task.part());
        this.steps = new Steps(story, name, Hours.choose(Set.of(), chance), begins);
        this.id = story.idOf("task", name).toString();
        this.board =
                story.takes("projects.create-project")
                        ? task.place().map(story.firm().projects()::get).orElse(null)
                        : null;
        this.comments = new ArrayDeque<>(task.comments());
    }

    List<Deed> deeds() {
        writeDown();
        switch (task.life()) {
            case "x" -> finish(false);
            case "xb" -> finish(true);
            case "xo" -> {
                finish(false);
                reopen();
                finish(false);
            }
            case "o" -> {
                finish(false);
                reopen();
            }
            case "d" -> begin();
            case "r" -> review(false);
            case "rb" -> review(true);
            case "t" -> pause();
            default -> throw new IllegalArgumentException(task.title() + ": " + task.life());
        }
        while (!comments.isEmpty()) {
            pause();
            comment();
        }
        return deeds;
    }

    private void writeDown() {
        Map<String, Object> body = about();
        body.put("title", task.title());
        place(body);
        boolean atOnce = chance.happens(0.6);
        task.owner().filter(owner -> atOnce).ifPresent(owner -> body.put("owner", person(owner)));
        dueDay().ifPresent(day -> body.put("due", due(day)));
        tell("tasks.create-task", task.requester(), body);
        if (!task.priority().equals("normal")) {
            steps.later(chance.between(5, 40));
            tell("tasks.change-priority", task.requester(), with("priority", task.priority()));
        }
        for (String label : task.labels()) {
            steps.later(chance.between(4, 30));
            tell("tasks.add-label", task.requester(), with("label", label));
        }
        if (!atOnce && task.owner().isPresent()) {
            steps.later(chance.between(300, 9_000));
            String owner = task.owner().get();
            tell("tasks.assign-task", task.requester(), with("owner", person(owner)));
        }
    }

    private void place(Map<String, Object> body) {
        if (board != null) {
            body.put("project", story.idOf("project", board.key()).toString());
        } else {
            task.place()
                    .filter(story.firm().groups()::containsKey)
                    .ifPresent(key -> body.put("group", story.idOf("group", key).toString()));
        }
    }

    private void begin() {
        pause();
        move(BEGUN, worker());
        comment();
    }

    private void review(boolean givenBack) {
        begin();
        int last = board == null ? 0 : board.states().size() - 2;
        for (int state = BEGUN + 1; state <= last; state++) {
            pause();
            move(state, worker());
        }
        if (givenBack) {
            pause();
            move(BEGUN, task.requester());
            comment();
            pause();
            move(last, worker());
        }
    }

    private void finish(boolean givenBack) {
        review(givenBack);
        comment();
        pause();
        if (chance.happens(MOVED_DATE)) {
            LocalDate later = steps.at().atZone(HalfYear.ZONE).toLocalDate().plusDays(2);
            tell("tasks.change-due", worker(), with("due", due(later)));
            steps.later(chance.between(3_000, 9_000));
        }
        if (board == null) {
            tell("tasks.complete-task", worker(), about());
        } else {
            move(board.states().size() - 1, task.requester());
        }
    }

    private void reopen() {
        pause();
        if (board == null) {
            tell("tasks.reopen-task", task.requester(), about());
        } else {
            move(BEGUN, task.requester());
        }
    }

    private void move(int state, String who) {
        if (board != null) {
            Map<String, Object> body =
                    with("project", story.idOf("project", board.key()).toString());
            body.put("state", board.states().get(state).id());
            tell("tasks.move-task", who, body);
        }
    }

    private void comment() {
        Conversation.Line line = comments.poll();
        if (line != null) {
            steps.later(chance.between(60, 5_000));
            Map<String, Object> body = about();
            body.put("comment", story.idOf("comment", id + comments.size()).toString());
            body.put("text", line.text());
            tell("tasks.comment-on-task", line.who(), body);
        }
    }

    /** Some days pass, fewer the less of the half year is left. */
    private void pause() {
        LocalDate day = steps.at().atZone(HalfYear.ZONE).toLocalDate();
        long left = ChronoUnit.DAYS.between(day, story.halfYear().today());
        LocalDate next = day.plusDays(Math.min(left, chance.between(1, MOST_DAYS_A_STEP)));
        while (!story.halfYear().isWorkingDay(next) && next.isBefore(story.halfYear().today())) {
            next = next.plusDays(1);
        }
        LocalTime time = Hours.choose(Set.of(), chance);
        if (!HalfYear.at(next, time).isAfter(story.halfYear().now().minusSeconds(600))) {
            steps.on(next, time);
        } else {
            steps.later(chance.between(5, 60));
        }
    }

    private Optional<LocalDate> dueDay() {
        if (task.due().isPresent()) {
            return task.due().map(story.halfYear().today()::plusDays);
        }
        return task.isDone()
                ? Optional.of(story.halfYear().day(task.part()).plusDays(chance.between(7, 20)))
                : Optional.empty();
    }

    private static Map<String, Object> due(LocalDate day) {
        Map<String, Object> due = new LinkedHashMap<>();
        due.put("date", day.toString());
        due.put("zone", HalfYear.ZONE.getId());
        return due;
    }

    private String worker() {
        return task.owner().orElse(task.requester());
    }

    private Map<String, Object> about() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("task", id);
        return body;
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = about();
        body.put(field, value);
        return body;
    }

    private String person(String key) {
        return story.person(key).toString();
    }

    private void tell(String command, String actor, Map<String, Object> body) {
        deeds.add(steps.told(command, actor, body));
    }
}
