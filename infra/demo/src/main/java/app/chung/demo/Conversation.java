package app.chung.demo;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation as it is written down.
 *
 * @param lines what was said, in order
 * @param usage how often and when it is used: see {@code talk/app.txt}
 */
record Conversation(List<Line> lines, Set<String> usage) {

    /**
     * A sentence somebody said.
     *
     * @param who by key
     * @param text with gaps
     */
    record Line(String who, String text) {

        static Line of(String line) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("Who says \"" + line + "\"?");
            }
            return new Line(line.substring(0, colon), line.substring(colon + 2));
        }
    }

    /** The conversations of a file. */
    static List<Conversation> of(String file) {
        List<Conversation> found = new ArrayList<>();
        for (List<String> paragraph : Pages.paragraphs(file)) {
            boolean directed = paragraph.getFirst().startsWith("@");
            List<String> said = directed ? paragraph.subList(1, paragraph.size()) : paragraph;
            Set<String> usage =
                    directed
                            ? Set.copyOf(
                                    Arrays.asList(paragraph.getFirst().substring(1).split(" ")))
                            : Set.of();
            found.add(new Conversation(said.stream().map(Line::of).toList(), usage));
        }
        return found;
    }

    List<String> speakers() {
        return lines.stream().map(Line::who).distinct().toList();
    }

    int times() {
        return valued("x").map(Integer::parseInt).orElse(1);
    }

    Optional<Integer> week() {
        return valued("week:").map(Integer::parseInt);
    }

    Optional<MonthDay> date() {
        return valued("date:").map(date -> MonthDay.parse("--" + date));
    }

    Optional<DayOfWeek> weekday() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> usage.contains(day.name().toLowerCase(java.util.Locale.ROOT)))
                .findFirst();
    }

    boolean thread() {
        return usage.contains("thread");
    }

    private Optional<String> valued(String name) {
        return usage.stream()
                .filter(word -> word.matches(name + "[0-9-]+"))
                .map(word -> word.substring(name.length()))
                .findFirst();
    }
}
