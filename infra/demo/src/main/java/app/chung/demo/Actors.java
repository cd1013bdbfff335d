package app.chung.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A few who go on while somebody watches: they talk, and move cards there and back. */
final class Actors {

    private static final int SOONEST_SECONDS = 20;
    private static final int LATEST_SECONDS = 60;
    private static final double TALKS = 0.7;

    private final Story story;
    private final Function<String, Visitor> visitors;
    private final Chance chance;
    private final List<Runnable> lines = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private int nextLine;

    /** A card that goes there and back. */
    private record Card(String task, String project, String who, List<String> between) {}

    Actors(Story story, Function<String, Visitor> visitors) {
        this.story = story;
        this.visitors = visitors;
        this.chance = story.chance().of("live/" + System.nanoTime());
        Conversation.of("talk/live.txt").forEach(this::learn);
        boards();
    }

    /** Goes on until the process ends. */
    void begin() {
        ScheduledExecutorService clock =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("sample-company").factory());
        plan(clock);
    }

    private void plan(ScheduledExecutorService clock) {
        var unused =
                clock.schedule(
                        () -> {
                            try {
                                act();
                            } finally {
                                plan(clock);
                            }
                        },
                        chance.between(SOONEST_SECONDS, LATEST_SECONDS),
                        TimeUnit.SECONDS);
    }

    /**
     * Does the next thing; what is refused is left alone, whoever watches may have changed things.
     */
    void act() {
        try {
            if (cards.isEmpty() || chance.happens(TALKS)) {
                lines.get(nextLine++ % lines.size()).run();
            } else {
                move(chance.oneOf(cards));
            }
        } catch (Refused ignored) {
            // The next thing is tried as if nothing had been.
        }
    }

    private void learn(Conversation conversation) {
        String channel = conversation.usage().iterator().next();
        String id = story.idOf("channel", channel).toString();
        Gaps gaps = new Gaps(story.words(), chance);
        for (Conversation.Line line : conversation.lines()) {
            lines.add(() -> say(line.who(), id, gaps.fill(line.text())));
        }
    }

    private void say(String who, String channel, String text) {
        String message = UUID.randomUUID().toString();
        visitors.apply(who)
                .command(
                        "chat.send-message",
                        UUID.randomUUID(),
                        Map.of("message", message, "channel", channel, "text", text));
    }

    private void boards() {
        if (story.takes("tasks.move-task")) {
            List<TaskStory> tasks = TaskStory.all();
            for (int i = 0; i < tasks.size(); i++) {
                Card card = card(tasks.get(i), i);
                if (!card.between().isEmpty()) {
                    cards.add(card);
                }
            }
        }
    }

    /** One that is under way, and the two states it goes between. */
    private Card card(TaskStory task, int number) {
        Place board = task.place().map(story.firm().projects()::get).orElse(null);
        List<String> between =
                board == null || !task.life().equals("d")
                        ? List.of()
                        : board.states().subList(1, board.states().size() - 1).stream()
                                .map(Place.State::id)
                                .toList();
        return new Card(
                story.idOf("task", "task/" + number).toString(),
                story.idOf("project", task.place().orElse("-")).toString(),
                task.owner().orElse(task.requester()),
                between);
    }

    private void move(Card card) {
        visitors.apply(card.who())
                .command(
                        "tasks.move-task",
                        UUID.randomUUID(),
                        Map.of(
                                "task", card.task(),
                                "project", card.project(),
                                "state", chance.oneOf(card.between())));
    }
}
