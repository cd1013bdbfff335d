package app.chung.demo;

import app.chung.demo.Conversation.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short exchanges of every day in one channel: a beginning, an answer or two, sometimes an end.
 *
 * @param beginnings with which they begin
 * @param answers what others say to them
 * @param ends how they end
 */
record Routine(List<Line> beginnings, List<Line> answers, List<Line> ends) {

    private static final double ENDS = 0.45;
    private static final double SECOND_ANSWER = 0.4;

    /** Those of a channel; none at all where nothing is written down. */
    static List<Conversation> of(String channel, int howMany, Chance chance) {
        Map<String, List<String>> sections = Pages.sections("talk/routine.txt");
        List<String> lines = sections.getOrDefault(channel, List.of());
        if (lines.isEmpty()) {
            return List.of();
        }
        var routine = new Routine(with(lines, ">"), with(lines, "<"), with(lines, "="));
        List<Conversation> exchanges = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            exchanges.add(routine.exchange(i, chance.of("routine-" + channel + i)));
        }
        return exchanges;
    }

    /** The channels that have some. */
    static Set<String> channels() {
        return Pages.sections("talk/routine.txt").keySet();
    }

    private static List<Line> with(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> Line.of(line.substring(2)))
                .toList();
    }

    private Conversation exchange(int number, Chance chance) {
        Line beginning = beginnings.get(number % beginnings.size());
        List<Line> lines = new ArrayList<>(List.of(beginning));
        List<Line> possible =
                chance.shuffled(answers).stream()
                        .filter(answer -> !answer.who().equals(beginning.who()))
                        .toList();
        lines.add(possible.getFirst());
        possible.stream()
                .filter(answer -> !answer.who().equals(possible.getFirst().who()))
                .findFirst()
                .filter(answer -> chance.happens(SECOND_ANSWER))
                .ifPresent(lines::add);
        if (chance.happens(ENDS)) {
            lines.add(chance.oneOf(ends));
        }
        return new Conversation(lines, Set.of());
    }
}
