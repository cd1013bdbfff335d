package app.chung.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A task as it is written down.
 *
 * @param place the key of its project or group; nothing for the whole organisation
 * @param title what is to be done
 * @param owner who answers for it; nobody yet
 * @param requester who wrote it down
 * @param labels words on it
 * @param priority as the language says it
 * @param life how it went: see {@code tasks/ra-mat-app.txt}
 * @param due in how many days from today; nothing for what is done, and for no date
 * @param part when in the half year it was written down, from 0 to 1
 * @param comments in order
 */
record TaskStory(
        Optional<String> place,
        String title,
        Optional<String> owner,
        String requester,
        List<String> labels,
        String priority,
        String life,
        Optional<Integer> due,
        double part,
        List<Conversation.Line> comments) {

    private static final Map<String, String> PRIORITIES =
            Map.of("l", "low", "n", "normal", "h", "high", "u", "urgent");
    private static final List<String> BOARDS = List.of("ra-mat-app", "quan-15", "me-nho");
    private static final double LATEST = 0.97;

    /** All that are written down; those of every month are made by {@link EveryMonth}. */
    static List<TaskStory> all() {
        List<TaskStory> all = new ArrayList<>();
        for (String board : BOARDS) {
            List<String> lines =
                    Pages.lines("tasks/" + board + ".txt").stream()
                            .filter(line -> !line.isEmpty())
                            .toList();
            all.addAll(of(Optional.of(board), lines));
        }
        Pages.sections("tasks/khac.txt")
                .forEach(
                        (place, lines) -> {
                            if (!place.equals(EveryMonth.SECTION)) {
                                all.addAll(
                                        of(
                                                Optional.of(place).filter(key -> !key.equals("-")),
                                                lines));
                            }
                        });
        return all;
    }

    private static List<TaskStory> of(Optional<String> place, List<String> lines) {
        long howMany = lines.stream().filter(line -> !line.startsWith(":")).count();
        List<TaskStory> tasks = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(":")) {
                tasks.add(tasks.removeLast().with(PostStory.comment(line)));
            } else {
                tasks.add(of(place, Pages.columns(line), LATEST * (tasks.size() + 0.3) / howMany));
            }
        }
        return tasks;
    }

    private static TaskStory of(Optional<String> place, List<String> c, double part) {
        List<String> life = Pages.words(c.get(5));
        return new TaskStory(
                place,
                c.get(0),
                Optional.of(c.get(1)).filter(key -> !key.equals("-")),
                c.get(2),
                Arrays.stream(c.get(3).split(",")).map(String::strip).toList(),
                PRIORITIES.getOrDefault(c.get(4), "normal"),
                life.getFirst(),
                life.size() < 2 ? Optional.empty() : days(life.get(1)),
                part,
                List.of());
    }

    private static Optional<Integer> days(String text) {
        return switch (text.charAt(0)) {
            case '+' -> Optional.of(Integer.parseInt(text.substring(1)));
            case '!' -> Optional.of(-Integer.parseInt(text.substring(1)));
            default -> Optional.empty();
        };
    }

    private TaskStory with(Conversation.Line comment) {
        List<Conversation.Line> more = new ArrayList<>(comments);
        more.add(comment);
        return new TaskStory(
                place, title, owner, requester, labels, priority, life, due, part, more);
    }

    /** Whether it is done by now. */
    boolean isDone() {
        return life.startsWith("x");
    }
}
